package org.duologue.domain.booking;

import static org.duologue.domain.booking.BookingArbitraries.START;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Which changes of a session can be asked for, and until when there can be an answer")
class ConsentRulesTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final TimeRange TOMORROW = TimeRange.of(START.plus(DAY), Duration.ofHours(1));

    private static Booking booked(LatePolicy late, Confirmation confirmation) {
        return BookingArbitraries.booked(BookingArbitraries.agreed(DAY, DAY, late, late, confirmation));
    }

    private static ChangeRequest ask(
            Booking booking, Optional<TimeRange> to, String reason, Instant until, Instant now) {
        ChangeRequestId id = new ChangeRequestId(new UUID(0, 9));
        return ChangeRequest.ask(id, booking, to, new Reason(reason), until, List.of(BookingArbitraries.coach()), now);
    }

    @ParameterizedTest(name = "{0} ms after the cutoff, {1}, {2}: cancelling {3}, moving {4}")
    @CsvSource({
        "0, ASK, INSTANT, consent-not-needed, consent-not-needed",
        "1, ASK, INSTANT, ok, ok",
        "0, ASK, REQUEST, consent-not-needed, ok",
        "1, ASK, REQUEST, ok, ok",
        "0, BLOCK, REQUEST, consent-not-needed, ok",
        "1, BLOCK, REQUEST, cutoff-passed, cutoff-passed",
        "1, BLOCK, INSTANT, cutoff-passed, cutoff-passed",
        "1, FORFEIT, INSTANT, consent-not-needed, consent-not-needed",
        "1, FORFEIT, REQUEST, consent-not-needed, ok",
        "86400000, ASK, REQUEST, session-started, session-started",
        "86399999, ASK, REQUEST, ok, ok",
    })
    @DisplayName("B5, B24, B9: what a student cannot do alone can be asked for, as it was agreed, and nothing else")
    void asking(long millis, LatePolicy late, Confirmation confirmation, String cancelling, String moving) {
        Booking booking = booked(late, confirmation);
        Instant now = booking.cancelDeadline().plusMillis(millis);
        assertEquals(cancelling, code(ConsentRules.refusalOfAsking(booking, Optional.empty(), now)));
        assertEquals(moving, code(ConsentRules.refusalOfAsking(booking, Optional.of(TOMORROW), now)));
    }

    private static String code(Optional<Refusal> refusal) {
        return refusal.map(Refusal::code).orElse("ok");
    }

    @Test
    @DisplayName("B24: a coach or an admin moves it at once whoever decides, and to where it is nobody moves it")
    void staff() {
        Booking booking = booked(LatePolicy.BLOCK, Confirmation.REQUEST);
        Instant now = START.minusMillis(1);
        assertEquals(Optional.empty(), booking.refusalOfMove(ActingAs.COACH, now));
        assertEquals(Optional.empty(), booking.refusalOfMove(ActingAs.ADMIN, now));
        Optional<TimeRange> same = Optional.of(booking.state().time());
        assertEquals("same-time", code(ConsentRules.refusalOfAsking(booking, same, START.minus(DAY))));
    }

    @ParameterizedTest(name = "asked {0} h before the session, moved to {1} h after its start: answered within {2} h")
    @CsvSource({"72, , 48", "48, , 48", "20, , 20", "72, 24, 48", "72, -30, 40", "20, -10, 8", "3, 24, 3"})
    @DisplayName(
            "asked for until the earliest of 48 hours, the session's start and the new start minus the notice of 2 h")
    void until(long before, Long to, long hours) {
        Instant now = START.minus(Duration.ofHours(before));
        TimeRange session = TimeRange.of(START, Duration.ofHours(1));
        Optional<TimeRange> time = Optional.ofNullable(to)
                .map(after -> TimeRange.of(START.plus(Duration.ofHours(after)), Duration.ofHours(1)));
        assertEquals(now.plus(Duration.ofHours(hours)), ConsentRules.until(session, time, Duration.ofHours(2), now));
    }

    @Test
    @DisplayName("B5: an exception takes a reason, a coach's yes to another time none; no time to answer is told")
    void reasons() {
        Booking booking = booked(LatePolicy.ASK, Confirmation.REQUEST);
        Instant late = booking.cancelDeadline().plusMillis(1);
        Instant early = booking.cancelDeadline();
        Optional<TimeRange> to = Optional.of(TOMORROW);
        assertEquals("invalid", refused(() -> ask(booking, Optional.empty(), "", START, late)));
        assertEquals("invalid", refused(() -> ask(booking, to, "", START, late)));
        assertEquals("no-time-to-answer", refused(() -> ask(booking, to, "", early, early)));
        ChangeRequest asked = ask(booking, to, "", START, early);
        assertEquals(ChangeRequestStatus.OPEN, asked.statusAt(START.minusMillis(1)));
        assertEquals(ChangeRequestStatus.EXPIRED, asked.statusAt(START));
        assertEquals(
                "Ill", ask(booking, to, "Ill", START, late).state().reason().value());
    }

    private static String refused(Runnable act) {
        return assertThrows(Refused.class, act::run).refusal().code();
    }
}
