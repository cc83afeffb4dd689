package org.duologue.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.Optional;
import org.duologue.application.access.AccessUseCases;
import org.duologue.application.access.ChoosePassword;
import org.duologue.application.access.PasswordLinkView;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.shared.Answers;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.SignInLimit;
import org.duologue.web.shared.WebSettings;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.RefusalText;

/** Choosing a password: with the link of an invitation, or with one asked for because it was forgotten. */
@Path("")
@RequestScoped
public class PasswordPages {

    @Inject
    private AccessUseCases access;

    @Inject
    private SignInLimit limit;

    @Inject
    private WebSettings settings;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** Asks for the address of whoever has forgotten the password. */
    @GET
    @Path("forgotten")
    public Page forgotten() {
        return forgotten(false);
    }

    /** Mails a link, if there is somebody to mail it to; says the same in any case. */
    @POST
    @Path("forgotten")
    public Page mailLink(Entered entered) {
        if (limit.tryNow(request.getRemoteAddr(), entered.value("email")).isEmpty()) {
            access.forgotPassword(entered.value("email"));
        }
        return forgotten(true);
    }

    private Page forgotten(boolean mailed) {
        return new AccessSheets(readers.of(request)).forgotten(mailed);
    }

    /** The page behind a link. */
    @GET
    @Path("password/{secret}")
    public Page choose(@PathParam("secret") String secret) {
        return page(secret, access.link(secret), Entered.nothing(), Optional.empty());
    }

    /** Chooses the password and signs in. */
    @POST
    @Path("password/{secret}")
    public Response chosen(@PathParam("secret") String secret, Entered entered) {
        PasswordLinkView link = access.link(secret);
        try {
            Optional<String> zone = CurrentReader.browserZone(request).map(ZoneId::getId);
            return SessionCookie.welcome(
                    access.choosePassword(new ChoosePassword(secret, entered.value("password"), zone)),
                    "/app/",
                    settings);
        } catch (Refused refused) {
            Entered again = entered.refused(RefusalText.of(refused.refusal(), readers.of(request)));
            return Answers.again(refused.refusal(), page(secret, link, again, Optional.of(refused.refusal())));
        }
    }

    private Page page(String secret, PasswordLinkView link, Entered entered, Optional<Refusal> refusal) {
        return new AccessSheets(readers.of(request)).password(secret, link, entered, refusal);
    }
}
