package org.duologue.web.wallet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.duologue.application.enrollment.EnrollmentFilter;
import org.duologue.application.enrollment.EnrollmentQueries;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.wallet.WalletQueries;
import org.duologue.domain.people.Actor;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Given;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.EnteredReader;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Tab;

/** One's own credits, per programme, with the statement. */
@Path("credits")
@RequestScoped
public class CreditsPages {

    private static final int ENTRIES = 25;

    @Inject
    private EnrollmentQueries enrollments;

    @Inject
    private WalletQueries wallets;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** The credits of the enrollment asked for, else of the first. */
    @GET
    public Page credits() {
        Actor by = actor.require();
        Entered entered = EnteredReader.of(request);
        List<EnrollmentView> own = enrollments
                .enrollments(by, EnrollmentFilter.ALL.of(by.member()), PageRequest.first(50))
                .items();
        Optional<EnrollmentView> shown = own.stream()
                .filter(e -> e.id().value().toString().equals(entered.value("enrollment")))
                .findFirst()
                .or(() -> own.stream().findFirst());
        return new Page(
                "wallet/credits.jte",
                shown.map(e -> model(by, e, own, entered))
                        .orElseGet(() -> new CreditsModel("", List.of(), "", Optional.empty())));
    }

    private CreditsModel model(Actor by, EnrollmentView shown, List<EnrollmentView> own, Entered entered) {
        Reader reader = readers.of(request);
        PageRequest page = new PageRequest(Given.present(entered.value("after")), ENTRIES);
        List<Tab> programs = own.stream()
                .map(e -> Tab.of(e.programName(), href(e), e.equals(shown)))
                .toList();
        return new CreditsModel(
                shown.programName(),
                own.size() > 1 ? programs : List.of(),
                "/app/coaching/" + shown.id().value() + "/book",
                Optional.of(new WalletSheet(wallets.wallet(by, shown.id()), reader)
                        .statement(wallets.statement(by, shown.id(), page), href(shown) + "&after=")));
    }

    private static String href(EnrollmentView enrollment) {
        return "/app/credits?enrollment=" + enrollment.id().value();
    }
}
