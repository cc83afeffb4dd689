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
import java.util.List;
import java.util.Optional;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.PeopleArbitraries;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Who did not come to a session")
class NoShowTest {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final MemberId ADMIN = PeopleArbitraries.member(3);

    private final Booking booking = BookingArbitraries.booked(BookingArbitraries.agreed(
            Duration.ofHours(24), Duration.ofHours(24), LatePolicy.FORFEIT, LatePolicy.FORFEIT));

    private void mark(Absent absent, Instant now) {
        booking.mark(absent, 0, coach(), ActingAs.COACH, now);
    }

    private void assertRefused(BookingRefusal expected, Runnable act) {
        Booking.State before = booking.state();
        assertEquals(expected, assertThrows(Refused.class, act::run).refusal());
        assertEquals(before, booking.state());
        assertEquals(List.of(), booking.pullEvents());
    }

    @Test
    @DisplayName("B28: is said from the start on, itself included; a millisecond before nobody can be missing")
    void fromTheStart() {
        Instant before = START.minusMillis(1);
        assertRefused(new BookingRefusal.NotStarted(START, before), () -> mark(Absent.STUDENT, before));
        mark(Absent.STUDENT, START);
        assertEquals(BookingStatus.NO_SHOW, booking.state().status());
        assertEquals(1, booking.state().version());
        assertEquals(
                Optional.of(new NoShowMark(Absent.STUDENT, START, START, coach(), ActingAs.COACH, 0)),
                booking.state().mark());
        assertEquals(
                List.of(new NoShowMarked(booking.state().id(), 1, Absent.STUDENT, List.of(student()), START)),
                booking.pullEvents());
    }

    @ParameterizedTest(name = "{0} ms after seven days: {1}")
    @CsvSource({"-1, true", "0, true", "1, false"})
    @DisplayName("B28: is corrected for seven days from when it was first said, however often since")
    void sevenDays(long millis, boolean allowed) {
        Instant first = START.plus(Duration.ofDays(400));
        mark(Absent.STUDENT, first);
        mark(Absent.NOBODY, first.plus(Duration.ofDays(6)));
        booking.pullEvents();
        Instant now = first.plus(WEEK).plusMillis(millis);
        if (allowed) {
            mark(Absent.COACH, now);
            assertEquals(BookingStatus.COACH_NO_SHOW, booking.state().status());
            assertEquals(first.plus(WEEK), booking.state().mark().orElseThrow().correctableUntil());
        } else {
            assertRefused(new BookingRefusal.CorrectionOver(first.plus(WEEK), now), () -> mark(Absent.COACH, now));
        }
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}, {3}")
    @CsvSource({
        "NOBODY, STUDENT, NO_SHOW, NONE", "NOBODY, COACH, COACH_NO_SHOW, BACK",
        "STUDENT, NOBODY, CONFIRMED, NONE", "STUDENT, COACH, COACH_NO_SHOW, BACK",
        "COACH, NOBODY, CONFIRMED, AGAIN", "COACH, STUDENT, NO_SHOW, AGAIN",
    })
    @DisplayName("B28: every state can be corrected to every other, and the credits follow the coach’s absence alone")
    void corrections(Absent from, Absent to, BookingStatus status, CreditEffect effect) {
        if (from != Absent.NOBODY) {
            mark(from, START);
        }
        assertEquals(effect, booking.effectOfMark(to));
        assertEquals(CreditEffect.NONE, booking.effectOfMark(from));
        mark(to, START.plusMillis(1));
        assertEquals(status, booking.state().status());
    }

    @ParameterizedTest
    @EnumSource(Absent.class)
    @DisplayName("what is noted already is refused, and so is everything about a cancelled session")
    void wrongState(Absent absent) {
        if (absent != Absent.NOBODY) {
            mark(absent, START);
            booking.pullEvents();
        }
        assertRefused(new BookingRefusal.AlreadyMarked(absent), () -> mark(absent, START));
        Booking cancelled = BookingArbitraries.booked(booking.state().snapshot());
        cancelled.cancel(coach(), ActingAs.COACH, CreditChoice.AS_AGREED, Reason.NONE, BookingArbitraries.BOOKED);
        assertEquals(
                Optional.of(new BookingRefusal.NotConfirmed(BookingStatus.CANCELLED)),
                cancelled.refusalOfMark(absent, START));
    }

    @Test
    @DisplayName("B28: a student never says who came; credits come back for a coach no-show only")
    void misuse() {
        assertThrows(
                IllegalArgumentException.class,
                () -> booking.mark(Absent.COACH, 1, student(), ActingAs.STUDENT, START));
        assertThrows(
                IllegalArgumentException.class, () -> booking.mark(Absent.STUDENT, 1, coach(), ActingAs.COACH, START));
        assertThrows(
                IllegalArgumentException.class, () -> booking.mark(Absent.COACH, -1, coach(), ActingAs.COACH, START));
        assertEquals(Optional.empty(), booking.state().mark());
    }

    @Test
    @DisplayName("B28: the student learns of it always; the coach of their own absence, and only from somebody else")
    void concerned() {
        assertEquals(List.of(student()), booking.concernedByMark(Absent.STUDENT, ADMIN));
        assertEquals(List.of(student(), coach()), booking.concernedByMark(Absent.COACH, ADMIN));
        assertEquals(List.of(student()), booking.concernedByMark(Absent.COACH, coach()));
        mark(Absent.COACH, START);
        assertEquals(List.of(student(), coach()), booking.concernedByMark(Absent.NOBODY, ADMIN));
        assertEquals(List.of(student()), booking.concernedByMark(Absent.NOBODY, coach()));
    }

    @Test
    @DisplayName("B20, E8: it frees no time, ends no session early, and what is marked is neither moved nor cancelled")
    void nothingElse() {
        mark(Absent.STUDENT, START);
        assertTrue(booking.state().status().takesTime());
        assertTrue(booking.isUpcoming(START.plus(Duration.ofMinutes(59))));
        assertFalse(booking.isUpcoming(START.plus(Duration.ofHours(1))));
        Instant clockStepsBack = START.minus(Duration.ofDays(9));
        BookingRefusal started = new BookingRefusal.AlreadyStarted(START, clockStepsBack);
        assertEquals(Optional.of(started), booking.refusalOfCancel(ActingAs.ADMIN, clockStepsBack));
        TimeRange later = TimeRange.of(START.plus(WEEK), Duration.ofHours(1));
        booking.pullEvents();
        assertRefused(started, () -> booking.move(later, coach(), ActingAs.COACH, clockStepsBack));
    }
}
