package org.duologue.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.duologue.application.access.AccessUseCases;
import org.duologue.application.access.SignIn;
import org.duologue.application.people.DemoWorkspace;
import org.duologue.application.people.PeopleQueries;
import org.duologue.application.people.PeopleUseCases;
import org.duologue.application.people.SetUpWorkspace;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.shared.Answers;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.Redirect;
import org.duologue.web.shared.WebSettings;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.RefusalText;

/** First contact: opens the workspace, or fills it with demo data. There is no such page once it is open. */
@Path("set-up")
@RequestScoped
public class SetUpPages {

    @Inject
    private PeopleUseCases people;

    @Inject
    private PeopleQueries queries;

    @Inject
    private AccessUseCases access;

    @Inject
    private Instance<DemoWorkspace> demo;

    @Inject
    private WebSettings settings;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** The first-run page. */
    @GET
    public Response form() {
        return queries.isSetUp()
                ? Redirect.to("/app/").build()
                : Response.ok(page(Entered.nothing(), Optional.empty())).build();
    }

    /** Opens the workspace and signs its owner in. */
    @POST
    public Response open(Entered entered) {
        try {
            people.setUpWorkspace(new SetUpWorkspace(
                    entered.value("name"),
                    entered.value("zone"),
                    entered.value("currency"),
                    entered.value("ownerName"),
                    entered.value("ownerEmail"),
                    Optional.of(entered.value("ownerPassword"))));
            SignIn owner = new SignIn(entered.value("ownerEmail"), entered.value("ownerPassword"));
            return SessionCookie.welcome(access.signIn(owner), "/app/", settings);
        } catch (Refused refused) {
            Entered again = entered.refused(RefusalText.of(refused.refusal(), readers.of(request)));
            return Answers.again(refused.refusal(), page(again, Optional.of(refused.refusal())));
        }
    }

    /** Fills the installation with a workspace to look around in. */
    @POST
    @Path("demo")
    public Response fillWithDemo() {
        if (demo.isResolvable() && demo.get().available()) {
            demo.get().create();
        }
        return Redirect.to("/app/sign-in").build();
    }

    private Page page(Entered entered, Optional<Refusal> refusal) {
        boolean offersDemo = demo.isResolvable() && demo.get().available();
        return new AccessSheets(readers.of(request)).setUp(entered, refusal, offersDemo);
    }
}
