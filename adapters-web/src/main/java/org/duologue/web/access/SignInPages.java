package org.duologue.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.duologue.application.access.AccessUseCases;
import org.duologue.application.access.SignIn;
import org.duologue.application.people.DemoWorkspace;
import org.duologue.application.people.PeopleQueries;
import org.duologue.domain.shared.Refused;
import org.duologue.web.shared.Answers;
import org.duologue.web.shared.Cookies;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.Redirect;
import org.duologue.web.shared.SignInLimit;
import org.duologue.web.shared.WebSettings;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Notice;

/** Signing in and out. */
@Path("")
@RequestScoped
public class SignInPages {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private AccessUseCases access;

    @Inject
    private PeopleQueries people;

    @Inject
    private Instance<DemoWorkspace> demo;

    @Inject
    private CurrentActor current;

    @Inject
    private SignInLimit limit;

    @Inject
    private WebSettings settings;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** The sign-in page; the first-run page where there is no workspace yet. */
    @GET
    @Path("sign-in")
    public Response form() {
        if (!people.isSetUp()) {
            return Redirect.to("/app/set-up").build();
        }
        return Response.ok(page(Entered.nothing(), Optional.empty())).build();
    }

    /** Signs in, and leads to the page that was asked for. */
    @POST
    @Path("sign-in")
    public Response signIn(Entered entered) {
        String email = entered.value("email");
        Optional<Duration> wait = limit.tryNow(request.getRemoteAddr(), email);
        if (wait.isPresent()) {
            String seconds = Long.toString(wait.get().toSeconds() + 1);
            Reader reader = readers.of(request);
            Notice notice = Notice.danger(reader.text("access.tooMany"), reader.text("access.tooManyText"));
            return Response.status(TOO_MANY_REQUESTS)
                    .header("Retry-After", seconds)
                    .entity(page(entered, Optional.of(notice)))
                    .build();
        }
        try {
            return SessionCookie.welcome(
                    access.signIn(new SignIn(email, entered.value("password"))), next(entered), settings);
        } catch (Refused refused) {
            Notice notice = Notice.of(refused.refusal(), readers.of(request), List.of());
            return Answers.again(refused.refusal(), page(entered, Optional.of(notice)));
        }
    }

    private String next(Entered entered) {
        String next = entered.value("next");
        return next.startsWith("/app/") ? next : "/app/";
    }

    private Page page(Entered entered, Optional<Notice> notice) {
        String next = Optional.ofNullable(request.getParameter("next")).orElse("");
        return new AccessSheets(readers.of(request))
                .signIn(entered, next, notice, settings.demo() && demo.isResolvable());
    }

    /** Signs out on this device. */
    @POST
    @Path("sign-out")
    public Response signOut() {
        current.token().ifPresent(access::signOut);
        return Redirect.to("/app/sign-in")
                .cookie(new Cookies(settings.secure()).removal(Cookies.SESSION))
                .build();
    }
}
