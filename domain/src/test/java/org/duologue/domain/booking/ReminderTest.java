package org.duologue.domain.booking;

import static org.duologue.domain.booking.BookingArbitraries.START;
import static org.duologue.domain.booking.BookingArbitraries.agreed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.TimeRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A reminder")
class ReminderTest {

    private static final Duration LENGTH = Duration.ofHours(1);

    private final Booking booking = BookingArbitraries.booked(
            agreed(Duration.ofHours(24), Duration.ZERO, LatePolicy.FORFEIT, LatePolicy.FORFEIT));

    @ParameterizedTest(name = "{0} ms after {1} before the start: {2} are ahead")
    @CsvSource({"-1, PT24H, 2", "0, PT24H, 2", "1, PT24H, 1", "-1, PT1H, 1", "0, PT1H, 1", "1, PT1H, 0", "0, PT0S, 0"})
    @DisplayName("F5: is ahead while it is not overdue, in elapsed time, over the change of the clocks too")
    void ahead(long millis, Duration before, int ahead) {
        assertEquals(
                ahead,
                Reminder.ahead(START, START.minus(before).plusMillis(millis)).size());
    }

    @ParameterizedTest(name = "{0} ms after {1} before the start: {2}")
    @CsvSource({"-1, PT24H, false", "0, PT24H, true", "-1, PT0S, true", "0, PT0S, false"})
    @DisplayName("E11: is true from when it is due to the start")
    void timely(long millis, Duration before, boolean is) {
        Instant now = START.minus(before).plusMillis(millis);
        assertEquals(is, Reminder.DAY_BEFORE.isTrue(booking.state(), START, now));
    }

    @Test
    @DisplayName("E11: is not true of a start that the session had before, nor of a cancelled session")
    void changed() {
        Instant other = START.plus(Duration.ofHours(2));
        booking.move(
                TimeRange.of(other, LENGTH), BookingArbitraries.coach(), ActingAs.COACH, BookingArbitraries.BOOKED);
        assertFalse(Reminder.HOUR_BEFORE.isTrue(booking.state(), START, START.minusMillis(1)));
        assertTrue(Reminder.HOUR_BEFORE.isTrue(booking.state(), other, other.minusMillis(1)));
        booking.cancel(
                BookingArbitraries.coach(),
                ActingAs.COACH,
                CreditChoice.AS_AGREED,
                Reason.NONE,
                BookingArbitraries.BOOKED);
        assertFalse(Reminder.HOUR_BEFORE.isTrue(booking.state(), other, other.minusMillis(1)));
    }

    @ParameterizedTest(name = "moved there {0} ms after it was due: {1}")
    @CsvSource({"-1, true", "0, true", "1, false"})
    @DisplayName("E11: is not true of a start that was given to the session after it was due")
    void given(long millis, boolean is) {
        Instant to = START.plus(Duration.ofMinutes(30));
        Instant moved = Reminder.HOUR_BEFORE.due(to).plusMillis(millis);
        booking.move(TimeRange.of(to, LENGTH), BookingArbitraries.coach(), ActingAs.COACH, moved);
        assertEquals(is, Reminder.HOUR_BEFORE.isTrue(booking.state(), to, to.minusMillis(1)));
        assertEquals(is, Reminder.ahead(to, moved).equals(List.of(Reminder.HOUR_BEFORE)));
    }
}
