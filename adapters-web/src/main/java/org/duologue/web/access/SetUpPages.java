package org.duologue.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.Zones;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Option;

/** First contact: opens the workspace, or fills it with demo data. There is no such page once it is open. */
@Path("set-up")
@RequestScoped
public class SetUpPages {

    private static final List<String> CURRENCIES =
            List.of("EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CAD", "AUD");

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
            return Response.status(Answers.status(refused.refusal().kind()))
                    .entity(page(again, Optional.of(refused.refusal())))
                    .build();
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
        Reader reader = readers.of(request);
        List<Field> workspace = List.of(
                Field.text("name", reader.text("access.workspaceName")).from(entered),
                Field.select("zone", reader.text("access.zone"), zones())
                        .value(reader.zone().getId())
                        .hint(reader.text("access.zoneHint"))
                        .from(entered),
                Field.select("currency", reader.text("access.currency"), currencies())
                        .value("EUR")
                        .from(entered));
        List<Field> owner = List.of(
                Field.text("ownerName", reader.text("access.ownerName"))
                        .autocomplete("name")
                        .from(entered),
                Field.of(Field.Kind.EMAIL, "ownerEmail", reader.text("access.email"))
                        .autocomplete("username")
                        .from(entered),
                Field.of(Field.Kind.PASSWORD, "ownerPassword", reader.text("access.newPassword"))
                        .hint(reader.text("access.passwordHint"))
                        .autocomplete("new-password")
                        .from(entered));
        List<Field> all = Stream.concat(workspace.stream(), owner.stream()).toList();
        boolean offersDemo = demo.isResolvable() && demo.get().available();
        Optional<Notice> notice = refusal.map(r -> Notice.of(r, reader, all));
        return new Page("access/set-up.jte", new SetUpModel(workspace, owner, notice, offersDemo));
    }

    /** All zones there are, for a select. */
    static List<Option> zones() {
        return Zones.choices().stream()
                .map(zone -> Option.of(zone.getId(), zone.getId().replace('_', ' ')))
                .toList();
    }

    private static List<Option> currencies() {
        return CURRENCIES.stream().map(code -> Option.of(code, code)).toList();
    }
}
