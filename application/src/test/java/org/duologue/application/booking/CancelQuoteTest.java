package org.duologue.application.booking;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.application.booking.BookingView.CancellationView;
import org.duologue.application.enrollment.EndEnrollment;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.wallet.AssignCredits;
import org.duologue.application.wallet.ChangeRenewal;
import org.duologue.application.wallet.RenewalSettings;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.people.Actor;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Cycle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F2, X3: what the quote says that comes back is what comes back, and what is told of it afterwards")
class CancelQuoteTest {

    private final MemoryWorld world = new MemoryWorld(MONDAY);
    private final Leadership it = Leadership.in(world, 1);

    /** From the second week on one credit a week that ends with it. */
    @BeforeEach
    void resets() {
        RenewalSettings one = new RenewalSettings(1, Cycle.WEEKLY, new CarryOver.Reset());
        it.duologue().wallets().changeRenewal(new ChangeRenewal(it.owner(), it.enrollment(), one));
        it.book(day(1));
        world.clock().set(day(7));
    }

    private static Instant day(int number) {
        return MONDAY.plus(Duration.ofDays(number)).plus(Duration.ofHours(1));
    }

    /** What is said to come back to whom, when it is cancelled at that time by them; it is. */
    private List<Integer> cancelled(Actor by, BookingId session) {
        ChangeQuote quote = it.duologue().bookingQueries().quoteCancel(by, session, CreditChoice.AS_AGREED);
        int before = it.credits();
        it.duologue().bookings().cancel(new CancelSession(by, session, ""));
        assertEquals(quote.creditsBack(), it.credits() - before);
        assertEquals(List.of(quote.creditsBack()), told(by, session));
        return List.of(quote.creditsBack(), quote.creditsKept());
    }

    /** How many came back, as the session says and both mails do. */
    private List<Integer> told(Actor by, BookingId session) {
        world.runDue();
        Stream<Integer> mails = world.mailer().take().stream()
                .map(Mail::content)
                .filter(MailContent.SessionCancelled.class::isInstance)
                .map(mail -> ((MailContent.SessionCancelled) mail).creditsBack());
        CancellationView view = it.duologue()
                .bookingQueries()
                .booking(by, session)
                .cancellation()
                .orElseThrow();
        return Stream.concat(mails, Stream.of(view.creditsBack())).distinct().toList();
    }

    /** Cancelled after its credit has ended, and booked again with what came back for that. */
    private BookingId bookedAgain() {
        BookingId first = it.book(day(22)).get(0);
        world.clock().set(day(16));
        it.book(day(18));
        assertEquals(List.of(1, 0), cancelled(it.student(), first));
        BookingId second = it.book(day(35)).get(0);
        world.clock().set(day(31));
        return second;
    }

    @Test
    @DisplayName("C-X27: a credit that had come back after its end comes back no more to the student who cancels")
    void endedForGood() {
        assertEquals(List.of(0, 1), cancelled(it.student(), bookedAgain()));
    }

    @Test
    @DisplayName("C-X28: but it does where the coach cancels")
    void endedButCancelledByTheCoach() {
        assertEquals(List.of(1, 0), cancelled(it.coach(), bookedAgain()));
    }

    @Test
    @DisplayName("C-X27: of a session that was paid with such a credit and another one only the other comes back")
    void endedForGoodInPart() {
        BookingId first = it.book(day(22)).get(0);
        world.clock().set(day(16));
        it.book(day(18));
        cancelled(it.student(), first);
        it.duologue().wallets().assignCredits(new AssignCredits(it.owner(), it.enrollment(), 1, "a gift"));
        it.deciding(Confirmation.INSTANT, 2);
        BookingId second = it.book(day(35)).get(0);
        world.clock().set(day(31));
        assertEquals(List.of(1, 1), cancelled(it.student(), second));
    }

    @Test
    @DisplayName("C-2.6: nothing comes back into the wallet of an enrollment that has ended")
    void ofAnEndedEnrollment() {
        BookingId session = it.book(day(22)).get(0);
        it.duologue().enrollments().end(new EndEnrollment(it.owner(), it.enrollment(), false));
        assertEquals(List.of(0, 1), cancelled(it.student(), session));
    }

    @Test
    @DisplayName("C-2.6, B5: nor where that is an exception that is granted")
    void grantedAfterTheEnd() {
        it.late(LatePolicy.ASK);
        BookingId session = it.book(day(22)).get(0);
        it.duologue().enrollments().end(new EndEnrollment(it.owner(), it.enrollment(), false));
        world.clock().set(day(22).minus(Duration.ofHours(3)));
        ChangeRequestId asked = it.duologue().changeRequests().ask(it.change(session, Optional.empty(), "please"));
        ChangeQuote quote = it.duologue().changeRequestQueries().quoteGrant(it.coach(), asked, CreditChoice.AS_AGREED);
        assertEquals(List.of(0, 1), List.of(quote.creditsBack(), quote.creditsKept()));
        it.duologue().changeRequests().grant(new GrantChangeRequest(it.coach(), asked, ""));
        assertEquals(List.of(0), told(it.coach(), session));
    }

    @Test
    @DisplayName("F10, C-X27: of a coaching that has ended nothing comes back when its coach is ill, as the quote says")
    void illAfterTheEnd() {
        BookingId session = it.book(day(10)).get(0);
        it.duologue().enrollments().end(new EndEnrollment(it.owner(), it.enrollment(), false));
        LocalDate day = LocalDate.ofInstant(day(10), Leadership.BERLIN);
        ReportIllness ill = new ReportIllness(it.coach(), it.coach().member(), day, day, "flu");
        assertEquals(0, it.duologue().bookingQueries().quoteIllness(ill).creditsBack());
        assertEquals(List.of(session), it.duologue().bookings().reportIllness(ill));
        assertEquals(List.of(0), told(it.coach(), session));
    }
}
