package org.duologue.domain.booking;

import static org.duologue.domain.booking.BookingArbitraries.START;
import static org.duologue.domain.booking.BookingArbitraries.coach;
import static org.duologue.domain.booking.BookingArbitraries.student;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A booking")
class BookingTest {

    private static final Duration DAY = Duration.ofHours(24);
    private static final Instant EARLY = START.minus(Duration.ofDays(3));
    private static final TimeRange TOMORROW = TimeRange.of(START.plus(DAY), Duration.ofHours(1));

    @Test
    @DisplayName("S2.28: is confirmed at once, as version 0, and says so once")
    void books() {
        Booking booking = BookingArbitraries.fresh(agreed(LatePolicy.BLOCK), START);
        Booking.State state = booking.state();
        assertEquals(BookingStatus.CONFIRMED, state.status());
        assertEquals(0, state.version());
        assertEquals(List.of(), state.moves());
        assertEquals(Optional.empty(), state.cancellation());
        assertEquals(
                List.of(new SessionBooked(state.id(), student(), coach(), state.time(), BookingArbitraries.BOOKED)),
                booking.pullEvents());
        assertEquals(List.of(), booking.pullEvents());
        assertEquals(List.of(), Booking.restore(state).pullEvents());
        assertEquals("https://meet.example/room", booking.state().snapshot().meetingPlace());
    }

    @Test
    @DisplayName("B5: credits are kept for a reason, and not by the student; a session that began stays as it is")
    void keeping() {
        Booking booking = BookingArbitraries.booked(agreed(LatePolicy.BLOCK));
        Reason why = new Reason("Unprepared");
        Booking.State before = booking.state();
        assertThrows(Refused.class, () -> booking.cancel(student(), ActingAs.STUDENT, CreditChoice.KEPT, why, EARLY));
        assertThrows(
                Refused.class, () -> booking.cancel(coach(), ActingAs.COACH, CreditChoice.KEPT, Reason.NONE, EARLY));
        assertThrows(Refused.class, () -> booking.cancel(coach(), ActingAs.COACH, CreditChoice.KEPT, why, START));
        assertEquals(before, booking.state());
        assertFalse(booking.cancel(coach(), ActingAs.COACH, CreditChoice.KEPT, why, START.minusMillis(1)));
        assertFalse(booking.state().cancellation().orElseThrow().refunded());
    }

    @ParameterizedTest(name = "{0} ms after the deadline, {1}: {2}")
    @CsvSource({
        "-1, BLOCK, refunded", "0, BLOCK, refunded", "1, BLOCK, cutoff-passed",
        "-1, FORFEIT, refunded", "0, FORFEIT, refunded", "1, FORFEIT, forfeited",
        "-1, ASK, refunded", "0, ASK, refunded", "1, ASK, needs-exception",
    })
    @DisplayName(
            "S2.32, X7, X8, B4, B5, E9, C-4.H1: a student cancels up to the deadline, itself included, then by the late"
                    + " policy")
    void cancelling(long millis, LatePolicy policy, String outcome) {
        Booking booking = BookingArbitraries.booked(agreed(policy));
        Instant now = booking.cancelDeadline().plusMillis(millis);
        assertEquals(START.minus(DAY), booking.cancelDeadline());
        switch (outcome) {
            case "refunded" -> assertTrue(cancel(booking, ActingAs.STUDENT, now));
            case "forfeited" -> assertFalse(cancel(booking, ActingAs.STUDENT, now));
            default -> assertRefused(outcome, booking, () -> cancel(booking, ActingAs.STUDENT, now));
        }
        boolean cancelled = !outcome.contains("-");
        assertEquals(
                cancelled ? BookingStatus.CANCELLED : BookingStatus.CONFIRMED,
                booking.state().status());
    }

    @ParameterizedTest(name = "{0} ms after the deadline, {1}: {2}")
    @CsvSource({
        "0, BLOCK, moved",
        "1, BLOCK, cutoff-passed",
        "1, FORFEIT, moved",
        "0, ASK, moved",
        "1, ASK, needs-exception",
    })
    @DisplayName("B5: moving has a deadline and a late policy of its own")
    void moving(long millis, LatePolicy policy, String outcome) {
        Booking booking = BookingArbitraries.booked(
                BookingArbitraries.agreed(DAY, Duration.ofHours(2), LatePolicy.BLOCK, policy));
        Instant now = booking.moveDeadline().plusMillis(millis);
        assertEquals(START.minus(Duration.ofHours(2)), booking.moveDeadline());
        if (outcome.equals("moved")) {
            booking.move(TOMORROW, student(), ActingAs.STUDENT, now);
            assertEquals(TOMORROW, booking.state().time());
        } else {
            assertRefused(outcome, booking, () -> booking.move(TOMORROW, student(), ActingAs.STUDENT, now));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ActingAs.class,
            names = {"COACH", "ADMIN"})
    @DisplayName("B5, X11: staff are exempt from the cutoff, and what they cancel is refunded")
    void staff(ActingAs as) {
        Instant now = START.minusMillis(1);
        Booking booking = BookingArbitraries.booked(agreed(LatePolicy.BLOCK));
        booking.move(TOMORROW, coach(), as, now);
        assertEquals(TOMORROW, booking.state().time());
        assertTrue(cancel(booking, as, now));
    }

    @ParameterizedTest
    @EnumSource(ActingAs.class)
    @DisplayName("E8: from its start on nobody changes it, whatever the policy")
    void started(ActingAs as) {
        Booking booking = BookingArbitraries.booked(
                BookingArbitraries.agreed(Duration.ZERO, Duration.ZERO, LatePolicy.FORFEIT, LatePolicy.FORFEIT));
        assertRefused("session-started", booking, () -> cancel(booking, as, START));
        assertRefused("session-started", booking, () -> booking.move(TOMORROW, coach(), as, START));
        assertEquals(Optional.empty(), booking.refusalOfCancel(as, START.minusMillis(1)));
        assertEquals(Optional.of(new BookingRefusal.AlreadyStarted(START, START)), booking.refusalOfMove(as, START));
    }

    @Test
    @DisplayName("X4, X5, E13: cancelling is written down with its reason, happens once, and is told once")
    void cancelled() {
        Booking booking = BookingArbitraries.booked(agreed(LatePolicy.BLOCK));
        assertTrue(booking.cancel(student(), ActingAs.STUDENT, CreditChoice.AS_AGREED, new Reason("Flu"), EARLY));
        Booking.State state = booking.state();
        assertEquals(
                Optional.of(new Cancellation(EARLY, student(), ActingAs.STUDENT, new Reason("Flu"), true)),
                state.cancellation());
        assertEquals(1, state.version());
        assertEquals(
                List.of(new SessionCancelled(state.id(), 1, student(), coach(), true, EARLY)), booking.pullEvents());
        assertFalse(booking.isUpcoming(EARLY));
        assertRefused("session-not-confirmed", booking, () -> cancel(booking, ActingAs.ADMIN, EARLY));
        assertRefused("session-not-confirmed", booking, () -> booking.move(TOMORROW, coach(), ActingAs.COACH, EARLY));
        assertEquals(List.of(), booking.pullEvents());
    }

    @Test
    @DisplayName("X2, B25: moving keeps all but the time, and is told with both times")
    void moved() {
        Booking booking = BookingArbitraries.booked(agreed(LatePolicy.BLOCK));
        Booking.State before = booking.state();
        booking.move(TOMORROW, coach(), ActingAs.COACH, EARLY);
        Booking.State state = booking.state();
        assertEquals(before.id(), state.id());
        assertEquals(before.snapshot(), state.snapshot());
        assertEquals(List.of(new Move(before.time(), TOMORROW, EARLY, coach())), state.moves());
        assertEquals(
                List.of(new SessionMoved(state.id(), 1, student(), coach(), before.time(), TOMORROW, EARLY)),
                booking.pullEvents());
        assertRefused("same-time", booking, () -> booking.move(TOMORROW, coach(), ActingAs.COACH, EARLY));
        TimeRange longer = TimeRange.of(START, Duration.ofMinutes(61));
        assertThrows(IllegalArgumentException.class, () -> booking.move(longer, coach(), ActingAs.COACH, EARLY));
        assertEquals(state, booking.state());
    }

    @Test
    @DisplayName("B20: is past from its end on, and can be joined from 15 minutes before its start")
    void upcoming() {
        Booking booking = BookingArbitraries.booked(agreed(LatePolicy.BLOCK));
        Instant end = START.plus(Duration.ofHours(1));
        assertTrue(booking.isUpcoming(end.minusMillis(1)));
        assertFalse(booking.isUpcoming(end));
        assertEquals(START.minus(Duration.ofMinutes(15)), booking.joinableFrom());
    }

    @ParameterizedTest(name = "a session on {0} until {1}")
    @CsvSource({"2027-03-28T10:00, 2027-03-27T09:00", "2027-10-31T10:00, 2027-10-30T11:00"})
    @DisplayName("B4, C-X53: 24 hours are elapsed hours: when the clocks change the deadline is another hour by them")
    void clockChange(LocalDateTime session, LocalDateTime deadline) {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant start = session.atZone(berlin).toInstant();
        Booking booking = BookingArbitraries.fresh(agreed(LatePolicy.BLOCK), start);
        Instant last = deadline.atZone(berlin).toInstant();
        assertEquals(last, booking.cancelDeadline());
        assertRefused("cutoff-passed", booking, () -> cancel(booking, ActingAs.STUDENT, last.plusMillis(1)));
        assertTrue(cancel(booking, ActingAs.STUDENT, last));
    }

    private static BookingSnapshot agreed(LatePolicy late) {
        return BookingArbitraries.agreed(DAY, DAY, late, late);
    }

    private static boolean cancel(Booking booking, ActingAs as, Instant now) {
        return booking.cancel(student(), as, CreditChoice.AS_AGREED, Reason.NONE, now);
    }

    private static void assertRefused(String code, Booking booking, Runnable act) {
        Booking.State before = booking.state();
        Refused refused = assertThrows(Refused.class, act::run);
        assertEquals(code, refused.refusal().code());
        assertEquals(before, booking.state());
    }
}
