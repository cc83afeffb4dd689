package org.duologue.web.wallet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.enrollment.EnrollmentFilter;
import org.duologue.application.enrollment.EnrollmentQueries;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.wallet.PoolQueries;
import org.duologue.application.wallet.StatementFilter;
import org.duologue.application.wallet.WalletQueries;
import org.duologue.application.wallet.WalletView;
import org.duologue.domain.enrollment.EnrollmentId;
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

    private static final String BALANCE = "balance";

    @Inject
    private EnrollmentQueries enrollments;

    @Inject
    private WalletQueries wallets;

    @Inject
    private PoolQueries pool;

    @Inject
    private BookingQueries sessions;

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
        Optional<WalletView> balance = pool.balance(by, by.member());
        if (balance.isPresent() && (own.isEmpty() || entered.value("enrollment").equals(BALANCE))) {
            return new Page("wallet/credits.jte", balance(by, balance.get(), own, entered));
        }
        Optional<EnrollmentView> shown = own.stream()
                .filter(e -> e.id().value().toString().equals(entered.value("enrollment")))
                .findFirst()
                .or(() -> own.stream().findFirst());
        return new Page(
                "wallet/credits.jte",
                shown.map(e -> model(by, e, tabs(own, e.id().value().toString(), balance), entered))
                        .orElseGet(() -> new CreditsModel("", List.of(), "", "", Optional.empty())));
    }

    /** A tab for each programme, and one for the balance of one's own where there is one. */
    private List<Tab> tabs(List<EnrollmentView> own, String shown, Optional<WalletView> balance) {
        Stream<Tab> programs = own.stream()
                .map(e -> Tab.of(
                        e.programName(),
                        href(e.id().value().toString()),
                        e.id().value().toString().equals(shown)));
        Stream<Tab> mine = balance.stream()
                .map(wallet ->
                        Tab.of(readers.of(request).text("wallet.ownBalance"), href(BALANCE), shown.equals(BALANCE)));
        List<Tab> tabs = Stream.concat(programs, mine).toList();
        return tabs.size() > 1 ? tabs : List.of();
    }

    private CreditsModel balance(Actor by, WalletView wallet, List<EnrollmentView> own, Entered entered) {
        Reader reader = readers.of(request);
        return new CreditsModel(
                reader.text("wallet.ownBalance"),
                tabs(own, BALANCE, Optional.of(wallet)),
                "/app/coaching",
                "",
                Optional.of(new WalletSheet(wallet, reader)
                        .statement(credits(by, BALANCE), StatementAsked.of(entered), "", place(BALANCE))));
    }

    private CreditsModel model(Actor by, EnrollmentView shown, List<Tab> tabs, Entered entered) {
        Reader reader = readers.of(request);
        String tab = shown.id().value().toString();
        WalletView wallet = wallets.wallet(by, shown.id());
        String covers = new CoverSentence(reader)
                .of(
                        sessions.upcoming(by, BookingFilter.of(shown.id()), PageRequest.first(PageRequest.MAX_LIMIT))
                                .items(),
                        sessions.bookable(by, shown.id()),
                        wallet.available());
        return new CreditsModel(
                shown.programName(),
                tabs,
                "/app/coaching/" + tab + "/book",
                shown.endedAt().isPresent() ? "" : "/app/coaching/" + tab + "/ask?back=/app/credits",
                Optional.of(new WalletSheet(wallet, reader)
                        .statement(credits(by, tab), StatementAsked.of(entered), covers, place(tab))));
    }

    /** Why an entry is as it is. */
    @GET
    @Path("{tab}/entries/{seq}")
    public Page entry(@PathParam("tab") String tab, @PathParam("seq") String seq) {
        Reader reader = readers.of(request);
        return new ExplainedSheet(reader)
                .page(
                        credits(actor.require(), tab).explain(Given.number("seq", seq, 0)),
                        reader.text("nav.credits"),
                        href(tab));
    }

    /** The entries that are shown, as CSV. */
    @GET
    @Path("{tab}/statement.csv")
    @Produces({"text/csv", MediaType.TEXT_HTML})
    public Response csv(@PathParam("tab") String tab) {
        AskedCredits credits = credits(actor.require(), tab);
        StatementFilter filter = StatementAsked.of(EnteredReader.of(request))
                .filter(readers.of(request).times().zone());
        return StatementCsv.answer(page -> credits.statement(filter, page));
    }

    private AskedCredits credits(Actor by, String tab) {
        return tab.equals(BALANCE)
                ? AskedCredits.of(pool, by, by.member())
                : AskedCredits.of(wallets, by, Given.id("enrollment", tab, EnrollmentId::new));
    }

    private static StatementPlace place(String tab) {
        return new StatementPlace("/app/credits", tab, "/app/credits/" + tab);
    }

    private static String href(String tab) {
        return "/app/credits?enrollment=" + tab;
    }
}
