package org.duologue.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.duologue.web.view.Messages;
import org.duologue.web.view.Theme;

/** Theme and language of a browser, kept in cookies. Works for members and visitors, with and without scripts. */
@Path("preferences")
@RequestScoped
public class PreferencePages {

    private Cookies cookies;

    /** For the container's proxy only. */
    protected PreferencePages() {}

    /** For this installation. */
    @Inject
    public PreferencePages(WebSettings settings) {
        this.cookies = new Cookies(settings.secure());
    }

    /** Keeps what was chosen and goes back to the page {@code back}. */
    @POST
    public Response choose(
            @FormParam("theme") String theme, @FormParam("language") String language, @FormParam("back") String back) {
        Response.ResponseBuilder answer = Redirect.to(back);
        if (theme != null) {
            answer.cookie(cookies.preference(Cookies.THEME, Theme.named(theme).value()));
        }
        Optional.ofNullable(language)
                .map(Locale::forLanguageTag)
                .flatMap(Messages::shipped)
                .ifPresent(known -> answer.cookie(cookies.preference(Cookies.LANGUAGE, known.toLanguageTag())));
        return answer.build();
    }
}
