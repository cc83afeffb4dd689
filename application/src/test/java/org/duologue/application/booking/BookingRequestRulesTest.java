package org.duologue.application.booking;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.enrollment.EndEnrollment;
import org.duologue.application.enrollment.Enroll;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.people.ChangeRoles;
import org.duologue.application.scheduling.AvailabilitySettings;
import org.duologue.application.scheduling.SetAvailability;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.wallet.AssignCredits;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRefusal;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingRequestRefusal;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Role;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.SlotRefusal;
import org.duologue.domain.shared.NotFound;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What stands against asking for a session, and against confirming it")
class BookingRequestRulesTest {

    private static final Instant WEDNESDAY = berlin("2026-01-07T10:00");
    private static final Instant THURSDAY = berlin("2026-01-08T10:00");
    private static final Instant FRIDAY = berlin("2026-01-09T10:00");

    private final MemoryWorld world = new MemoryWorld(MONDAY);
    private final Leadership it = Leadership.in(world, 2);

    BookingRequestRulesTest() {
        it.deciding(Confirmation.REQUEST, 2);
    }

    private BookingRequestView view(BookingRequestId id) {
        return it.duologue().bookingRequestQueries().request(it.coach(), id);
    }

    private BookingId confirm(BookingRequestId id, Instant start) {
        return it.duologue().bookingRequests().confirm(new ConfirmBookingRequest(it.coach(), id, start));
    }

    private void assign(Leadership to, int credits) {
        it.duologue().wallets().assignCredits(new AssignCredits(it.owner(), to.enrollment(), credits, ""));
    }

    @Test
    @DisplayName("T81: a cost of 10 is held of 10, and refused of 9 with nothing held")
    void cost() {
        it.deciding(Confirmation.REQUEST, 10);
        assign(it, 7);
        BookingRefusal.NotCovered missing = refused(BookingRefusal.NotCovered.class, () -> it.ask(WEDNESDAY, THURSDAY));
        assertEquals(List.of(10, 9), List.of(missing.required(), missing.available()));
        assertEquals(9, it.credits());
        assign(it, 1);
        it.ask(WEDNESDAY, THURSDAY);
        assertEquals(0, it.credits());
    }

    @Test
    @DisplayName(
            "S2.18, S2.19, B24: a student books and moves nothing alone where the coach decides, and asks nowhere else")
    void mode() {
        refused(BookingRequestRefusal.ConfirmationNeeded.class, () -> it.book(WEDNESDAY));
        BookingId booked = confirm(it.ask(WEDNESDAY), WEDNESDAY);
        refused(BookingRequestRefusal.ConfirmationNeeded.class, () -> move(it, booked, true));
        assertTrue(it.duologue()
                .bookingQueries()
                .quoteMove(it.student(), booked, Optional.empty())
                .refusal()
                .isPresent());
        move(it, booked, false);
        it.deciding(Confirmation.INSTANT, 2);
        refused(BookingRequestRefusal.BookedAtOnce.class, () -> it.ask(FRIDAY));
    }

    private static void move(Leadership it, BookingId booked, boolean byStudent) {
        it.duologue().bookings().move(new MoveSession(byStudent ? it.student() : it.coach(), booked, THURSDAY));
    }

    @Test
    @DisplayName("F2: booking the times of a request for its student gives back what it holds, and the quote counts it")
    void quoted() {
        assign(it, 10);
        it.ask(WEDNESDAY, THURSDAY);
        assertLeft(8, 8, berlin("2026-01-07T13:00"));
        assertLeft(6, 6, THURSDAY);
        it.ask(FRIDAY);
        assertLeft(0, 4, WEDNESDAY, FRIDAY);
    }

    /** What the coach hears would be left, and then is, of what is there after booking without anything coming back. */
    private void assertLeft(int without, int left, Instant... starts) {
        BookSessions command =
                new BookSessions(it.coach(), it.enrollment(), it.coach().member(), it.sessionType(), List.of(starts));
        BookingQuote quote = it.duologue().bookingQueries().quoteBook(it.coach(), command);
        assertEquals(List.of(without, left), List.of(quote.available() - quote.cost(), quote.left()));
        it.duologue().bookings().book(command);
        assertEquals(left, it.credits());
    }

    @Test
    @DisplayName(
            "E11: whoever ended it, who did not do it hears of it: the student of an answer, both of an admin's end")
    void told() {
        decline(it.coach(), it.ask(WEDNESDAY));
        assertEquals(List.of("Stella DECLINED"), mails());
        decline(it.owner(), it.ask(WEDNESDAY));
        assertEquals(List.of("Stella DECLINED"), mails());
        it.duologue().bookingRequests().withdraw(new WithdrawBookingRequest(it.student(), it.ask(WEDNESDAY)));
        assertEquals(List.of("Carl WITHDRAWN"), mails());
        BookingRequestId late = it.ask(WEDNESDAY);
        world.clock().set(view(late).expiresAt());
        world.runDue();
        assertEquals(List.of("Stella EXPIRED"), mails());
        it.ask(FRIDAY);
        it.duologue().enrollments().end(new EndEnrollment(it.owner(), it.enrollment(), false));
        assertEquals(List.of("Carl WITHDRAWN", "Stella WITHDRAWN"), mails());
    }

    @Test
    @DisplayName("E11, C-2.6: the mail says what the student can spend again: nothing that ended with the enrollment")
    void toldCredits() {
        decline(it.coach(), it.ask(WEDNESDAY));
        assertEquals(List.of(2), mailedBack());
        BookingRequestId late = it.ask(WEDNESDAY);
        world.clock().set(view(late).expiresAt());
        world.runDue();
        assertEquals(List.of(2), mailedBack());
        it.ask(FRIDAY);
        it.duologue().enrollments().end(new EndEnrollment(it.owner(), it.enrollment(), false));
        assertEquals(List.of(0, 0), mailedBack());
    }

    private List<Integer> mailedBack() {
        world.runDue();
        return world.mailer().take().stream()
                .map(Mail::content)
                .filter(MailContent.BookingRequestClosed.class::isInstance)
                .map(closed -> ((MailContent.BookingRequestClosed) closed).creditsBack())
                .toList();
    }

    private void decline(Actor by, BookingRequestId id) {
        it.duologue().bookingRequests().decline(new DeclineBookingRequest(by, id, "no"));
    }

    private List<String> mails() {
        world.runDue();
        return world.mailer().take().stream()
                .filter(mail -> mail.content() instanceof MailContent.BookingRequestClosed)
                .map(mail -> mail.to().name().value() + " " + ((MailContent.BookingRequestClosed) mail.content()).how())
                .sorted()
                .toList();
    }

    @Test
    @DisplayName(
            "S2.19: only who decides may answer; a coach who studies as well finds the own requests among the others")
    void coachWhoStudies() {
        Actor nora =
                Leadership.member(it.duologue(), it.owner(), "Nora", "nora@acme.example", Role.COACH, "Europe/Paris");
        BookingRequestId stellas = it.ask(WEDNESDAY);
        assertTrue(view(stellas).mayAnswer());
        assertEquals(List.of(), listed(nora));
        refused(NotFound.class, () -> it.duologue().bookingRequestQueries().request(nora, stellas));
        it.duologue()
                .people()
                .changeRoles(new ChangeRoles(it.owner(), nora.member(), List.of(Role.COACH, Role.STUDENT)));
        Actor both = it.duologue().peopleQueries().actorFor(nora.member());
        EnrollmentId hers = it.duologue().enrollments().enroll(new Enroll(it.owner(), it.program(), nora.member()));
        BookingRequestId own = it.duologue()
                .bookingRequests()
                .request(new RequestSession(both, hers, it.coach().member(), it.sessionType(), List.of(THURSDAY)));
        assertEquals(List.of(own), listed(both));
        assertFalse(it.duologue().bookingRequestQueries().request(both, own).mayAnswer());
        assertTrue(view(own).mayAnswer());
    }

    private List<BookingRequestId> listed(Actor by) {
        return it
                .duologue()
                .bookingRequestQueries()
                .requests(by, RequestFilter.ALL, PageRequest.first(10))
                .items()
                .stream()
                .map(BookingRequestView::id)
                .toList();
    }

    @Test
    @DisplayName("E3, B22: what is not bookable cannot be asked for, and a confirmation looks again")
    void slots() {
        SlotRefusal.OutsideHours out =
                refused(SlotRefusal.OutsideHours.class, () -> it.ask(berlin("2026-01-07T20:00"), THURSDAY));
        RequestQuote quote = it.duologue()
                .bookingRequestQueries()
                .quoteRequest(it.student(), it.asking(berlin("2026-01-07T20:00"), THURSDAY));
        assertEquals(Optional.of(out), quote.refusal());
        assertEquals(List.of(Optional.of(out), Optional.empty()), quote.problems());
        BookingRequestId id = it.ask(THURSDAY);
        it.duologue()
                .scheduling()
                .setAvailability(new SetAvailability(
                        it.coach(),
                        it.coach().member(),
                        AvailabilitySettings.workdays("Europe/Berlin", "14:00", "17:00")));
        refused(SlotRefusal.OutsideHours.class, () -> confirm(id, THURSDAY));
        assertEquals(BookingRequestStatus.OPEN, view(id).status());
        assertEquals(0, it.credits());
    }
}
