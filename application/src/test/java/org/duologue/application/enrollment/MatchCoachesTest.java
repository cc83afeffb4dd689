package org.duologue.application.enrollment;

import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.BookingRequestView;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.booking.FreeTimesQuestion;
import org.duologue.application.booking.MoveSession;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.program.ChangeProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRefusal;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.enrollment.EnrollmentRefusal;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S2.6 E19: a student is matched with other coaches of the programme")
class MatchCoachesTest {

    private final MemoryWorld world = new MemoryWorld(Leadership.MONDAY);
    private final Leadership it = Leadership.in(world, 10);
    private MemberId carl;
    private MemberId nora;

    @BeforeEach
    void twoCoaches() {
        carl = it.coach().member();
        Actor second =
                Leadership.member(it.duologue(), it.owner(), "Nora", "nora@acme.example", Role.COACH, "Europe/Berlin");
        nora = second.member();
        program(List.of(carl, nora));
    }

    private void program(List<MemberId> coaches) {
        it.duologue()
                .programs()
                .changeProgram(new ChangeProgram(
                        it.owner(),
                        it.program(),
                        ProgramSettings.usual("Leadership", it.appointment(), 10, Cycle.WEEKLY, coaches),
                        Optional.empty()));
    }

    private void match(MemberId... coaches) {
        it.duologue().enrollments().matchCoaches(new MatchCoaches(it.owner(), it.enrollment(), List.of(coaches)));
    }

    private List<MemberId> coaches() {
        return it.duologue().enrollmentQueries().enrollment(it.owner(), it.enrollment()).coaches().stream()
                .map(EnrollmentView.Person::id)
                .toList();
    }

    private BookSessions nextWith(MemberId coach) {
        FreeTimesQuestion question =
                new FreeTimesQuestion(it.enrollment(), carl, it.sessionType(), Leadership.MONDAY, Leadership.MONDAY);
        var free = it.duologue().bookingQueries().nextFree(it.owner(), question).orElseThrow();
        return new BookSessions(it.owner(), it.enrollment(), coach, it.sessionType(), List.of(free.start()));
    }

    @Test
    @DisplayName("as many as are chosen, in their order; none chosen: all of the programme")
    void chosen() {
        assertEquals(List.of(carl), coaches());
        match(nora, carl);
        assertEquals(List.of(nora, carl), coaches());
        match(nora);
        assertEquals(List.of(nora), coaches());
        match();
        assertEquals(List.of(carl, nora), coaches());
    }

    @Test
    @DisplayName("a session that is booked stays; the next one with a coach who is not matched any more is refused")
    void booked() {
        it.duologue().bookings().book(nextWith(carl));
        BookSessions next = nextWith(carl);
        match(nora);
        assertEquals(
                1,
                it.duologue()
                        .bookingQueries()
                        .upcoming(it.owner(), BookingFilter.of(it.enrollment()), PageRequest.first(10))
                        .items()
                        .size());
        refused(
                BookingRefusal.CoachNotMatched.class,
                () -> it.duologue().bookings().book(next));
    }

    @Test
    @DisplayName("E19: who was matched away still opens, moves and cancels the own session")
    void ownSession() {
        BookingId id = it.book(Leadership.berlin("2026-01-07T10:00")).get(0);
        match(nora);
        Instant next = Leadership.berlin("2026-01-08T10:00");
        assertEquals(
                carl, it.duologue().bookingQueries().booking(it.coach(), id).coach());
        FreeTimesQuestion elsewhere = new FreeTimesQuestion(
                it.enrollment(),
                Optional.empty(),
                it.sessionType(),
                Leadership.MONDAY,
                Leadership.MONDAY,
                Optional.of(id));
        assertTrue(
                it.duologue().bookingQueries().nextFree(it.coach(), elsewhere).isPresent());
        assertEquals(
                Optional.empty(),
                it.duologue()
                        .bookingQueries()
                        .quoteMove(it.coach(), id, Optional.of(next))
                        .refusal());
        it.duologue().bookings().move(new MoveSession(it.coach(), id, next));
        assertEquals(
                1,
                it.duologue()
                        .bookingQueries()
                        .quoteCancel(it.coach(), id, CreditChoice.AS_AGREED)
                        .creditsBack());
        it.duologue().bookings().cancel(new CancelSession(it.coach(), id, "away"));
        BookingView cancelled = it.duologue().bookingQueries().booking(it.student(), id);
        assertEquals(next, cancelled.time().start());
        assertEquals(ActingAs.COACH, cancelled.cancellation().orElseThrow().by());
    }

    @Test
    @DisplayName("B23: a request to a coach who is gone is withdrawn, its credits come back, and both people are told")
    void requests() {
        it.deciding(Confirmation.REQUEST, 1);
        BookingRequestId gone = it.ask(Leadership.berlin("2026-01-07T10:00"));
        match(carl, nora);
        assertEquals(BookingRequestStatus.OPEN, request(gone).status());
        world.runDue();
        world.mailer().take();
        match(nora);
        assertEquals(BookingRequestStatus.WITHDRAWN, request(gone).status());
        assertEquals(10, it.credits());
        world.runDue();
        List<Mail> told = world.mailer().take();
        assertEquals(
                List.of("Carl 0", "Stella 1"),
                told.stream()
                        .map(mail -> mail.to().name().value() + " "
                                + ((MailContent.BookingRequestClosed) mail.content()).creditsBack())
                        .sorted()
                        .toList());
    }

    private BookingRequestView request(BookingRequestId id) {
        return it.duologue().bookingRequestQueries().request(it.owner(), id);
    }

    @Test
    @DisplayName("refused, and everything stays: a coach of no such programme, the student, an enrollment that is over")
    void refusedMatches() {
        program(List.of(carl));
        Invalid stranger = refused(Invalid.class, () -> match(nora));
        assertEquals(List.of(FieldProblem.of("coaches", "not-a-coach-here")), stranger.problems());
        assertEquals(List.of(carl), coaches());
        it.duologue().enrollments().end(new EndEnrollment(it.owner(), it.enrollment(), true));
        refused(EnrollmentRefusal.EnrollmentEnded.class, () -> match(carl));
    }
}
