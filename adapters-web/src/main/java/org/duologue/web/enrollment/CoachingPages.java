package org.duologue.web.enrollment;

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
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.enrollment.EnrollmentFilter;
import org.duologue.application.enrollment.EnrollmentQueries;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.application.program.ProgramQueries;
import org.duologue.application.program.ProgramView;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.wallet.StatementFilter;
import org.duologue.application.wallet.WalletQueries;
import org.duologue.application.wallet.WalletView;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.booking.Done;
import org.duologue.web.json.Given;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.EnteredReader;
import org.duologue.web.shared.Redirect;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.wallet.AskedCredits;
import org.duologue.web.wallet.CoverSentence;
import org.duologue.web.wallet.ExplainedSheet;
import org.duologue.web.wallet.StatementAsked;
import org.duologue.web.wallet.StatementCsv;
import org.duologue.web.wallet.StatementPlace;
import org.duologue.web.wallet.WalletModel;
import org.duologue.web.wallet.WalletSheet;

/** Coachings: one's own as a list, those one leads by programme and student, and the page of each. */
@Path("coaching")
@RequestScoped
public class CoachingPages {

    private static final int AT_ONCE = 10;

    @Inject
    private EnrollmentQueries enrollments;

    @Inject
    private ProgramQueries programs;

    @Inject
    private BookingQueries sessions;

    @Inject
    private WalletQueries wallets;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /**
     * For those who lead the first enrolled student of the programme asked for, else of the first one that has students
     * (S1.34); for a student the list of coachings, with the programmes they lead in if they do that too.
     */
    @GET
    public Response coachings() {
        Actor by = actor.require();
        Reader reader = readers.of(request);
        Entered entered = EnteredReader.of(request);
        List<ProgramView> led = led(by);
        Optional<ProgramView> asked = led.stream()
                .filter(p -> p.id().value().toString().equals(entered.value("program")))
                .findFirst();
        EnrollmentFilter wanted =
                asked.map(p -> EnrollmentFilter.ALL.in(p.id())).orElse(EnrollmentFilter.ALL);
        Optional<EnrollmentView> first =
                enrollments
                        .enrollments(by, wanted.notEnded(), PageRequest.first(PageRequest.MAX_LIMIT))
                        .items()
                        .stream()
                        .filter(e -> !by.is(e.student()))
                        .findFirst();
        List<EnrollmentView> own = own(by);
        if (first.isPresent() && (own.isEmpty() || asked.isPresent())) {
            return Redirect.to("/app/coaching/" + first.get().id().value()).build();
        }
        Optional<ProgramView> empty = asked.or(() -> led.stream().findFirst())
                .filter(p -> own.isEmpty() && (!by.isStudent() || asked.isPresent()));
        Page page = empty.map(
                        p -> new Page("coaching/coaching.jte", new CoachingSheet(by, reader, led, List.of()).nobody(p)))
                .orElseGet(() -> new CoachingsSheet(reader).list(led, own, OpenPrograms.of(programs, by, own, reader)));
        return Response.ok(page).build();
    }

    private List<EnrollmentView> own(Actor by) {
        return by.isStudent()
                ? enrollments
                        .enrollments(by, EnrollmentFilter.ALL.of(by.member()).notEnded(), PageRequest.first(50))
                        .items()
                : List.of();
    }

    /** A coaching with its sessions. */
    @GET
    @Path("{enrollment}")
    public Page sessions(@PathParam("enrollment") String enrollment) {
        EnrollmentId id = Given.id("enrollment", enrollment, EnrollmentId::new);
        return page(enrollments.enrollment(actor.require(), id), Optional.empty());
    }

    /** A coaching with its credits. */
    @GET
    @Path("{enrollment}/credits")
    public Page credits(@PathParam("enrollment") String enrollment) {
        EnrollmentId id = Given.id("enrollment", enrollment, EnrollmentId::new);
        Actor by = actor.require();
        Reader reader = readers.of(request);
        EnrollmentView shown = enrollments.enrollment(by, id);
        String href = "/app/coaching/" + id.value();
        boolean leads =
                (by.isAdmin() || !by.is(shown.student())) && shown.endedAt().isEmpty();
        WalletView wallet = wallets.wallet(by, id);
        String covers = new CoverSentence(reader)
                .of(
                        sessions.upcoming(by, BookingFilter.of(id), PageRequest.first(PageRequest.MAX_LIMIT))
                                .items(),
                        sessions.bookable(by, id),
                        wallet.available());
        WalletSheet sheet = new WalletSheet(wallet, reader, leads ? Optional.of(href) : Optional.empty());
        return page(
                shown,
                Optional.of(sheet.statement(
                        AskedCredits.of(wallets, by, id),
                        StatementAsked.of(EnteredReader.of(request)),
                        covers,
                        StatementPlace.at(href + "/credits"))));
    }

    /** Why an entry of the credits is as it is. */
    @GET
    @Path("{enrollment}/credits/entries/{seq}")
    public Page entry(@PathParam("enrollment") String enrollment, @PathParam("seq") String seq) {
        EnrollmentId id = Given.id("enrollment", enrollment, EnrollmentId::new);
        Actor by = actor.require();
        EnrollmentView shown = enrollments.enrollment(by, id);
        return new ExplainedSheet(readers.of(request))
                .page(
                        wallets.explain(by, id, Given.number("seq", seq, 0)),
                        by.is(shown.student()) ? shown.programName() : shown.studentName(),
                        "/app/coaching/" + id.value() + "/credits");
    }

    /** The entries that are shown, as CSV. */
    @GET
    @Path("{enrollment}/credits/statement.csv")
    @Produces({"text/csv", MediaType.TEXT_HTML})
    public Response csv(@PathParam("enrollment") String enrollment) {
        EnrollmentId id = Given.id("enrollment", enrollment, EnrollmentId::new);
        Actor by = actor.require();
        StatementFilter filter = StatementAsked.of(EnteredReader.of(request))
                .filter(readers.of(request).times().zone());
        return StatementCsv.answer(page -> wallets.statement(by, id, filter, page));
    }

    private Page page(EnrollmentView enrollment, Optional<WalletModel> wallet) {
        Actor by = actor.require();
        Reader reader = readers.of(request);
        Entered entered = EnteredReader.of(request);
        EnrollmentId id = enrollment.id();
        boolean own = by.is(enrollment.student());
        BookingFilter filter = BookingFilter.of(id);
        CoachingSheet.Content content = wallet.isPresent()
                ? new CoachingSheet.Content(
                        List.of(), new org.duologue.application.shared.Page<>(List.of(), Optional.empty()), wallet)
                : new CoachingSheet.Content(
                        sessions.upcoming(by, filter, PageRequest.first(50)).items(),
                        sessions.past(by, filter, new PageRequest(Given.present(entered.value("after")), AT_ONCE)),
                        wallet);
        CoachingSheet sheet =
                new CoachingSheet(by, reader, own ? List.of() : led(by), own ? List.of() : students(by, enrollment));
        return new Page(
                "coaching/coaching.jte",
                sheet.of(enrollment, sessions.bookable(by, id), content, Optional.empty(), Done.said(entered, reader)));
    }

    private List<ProgramView> led(Actor by) {
        if (!by.isAdmin() && !by.isCoach()) {
            return List.of();
        }
        return programs.programs(by, PageRequest.first(100)).items().stream()
                .filter(p -> by.isAdmin() || p.settings().coaches().contains(by.member()))
                .toList();
    }

    private List<EnrollmentView> students(Actor by, EnrollmentView shown) {
        return enrollments
                .enrollments(by, EnrollmentFilter.ALL.in(shown.program()), PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
    }
}
