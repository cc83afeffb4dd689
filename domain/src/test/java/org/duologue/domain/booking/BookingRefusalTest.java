package org.duologue.domain.booking;

import static org.duologue.domain.booking.BookingArbitraries.START;
import static org.duologue.domain.booking.BookingArbitraries.coach;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.domain.booking.BookingRefusal.AlreadyMarked;
import org.duologue.domain.booking.BookingRefusal.AlreadyStarted;
import org.duologue.domain.booking.BookingRefusal.BadNumberOfSlots;
import org.duologue.domain.booking.BookingRefusal.BookingDisabled;
import org.duologue.domain.booking.BookingRefusal.CoachNotMatched;
import org.duologue.domain.booking.BookingRefusal.CoachingTypeNeeded;
import org.duologue.domain.booking.BookingRefusal.CorrectionOver;
import org.duologue.domain.booking.BookingRefusal.CutoffPassed;
import org.duologue.domain.booking.BookingRefusal.NeedsException;
import org.duologue.domain.booking.BookingRefusal.NotConfirmed;
import org.duologue.domain.booking.BookingRefusal.NotCovered;
import org.duologue.domain.booking.BookingRefusal.NotStarted;
import org.duologue.domain.booking.BookingRefusal.OverlappingSlots;
import org.duologue.domain.booking.BookingRefusal.PaymentNeeded;
import org.duologue.domain.booking.BookingRefusal.SameTime;
import org.duologue.domain.booking.BookingRefusal.SlotsTooClose;
import org.duologue.domain.booking.BookingRefusal.UnknownCoachingType;
import org.duologue.domain.booking.BookingRefusal.UnknownSessionType;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.TimeRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Why a session cannot be booked: codes and kinds that callers have written into their programs")
class BookingRefusalTest {

    private static final TimeRange TIME = TimeRange.of(START, Duration.ofHours(1));

    private static final Money EUROS = new Money(40_00, Currency.getInstance("EUR"));

    private static final Name TOPIC = new Name("Leadership");

    private static final TimeRange LATER = TimeRange.of(START.plusMillis(1), Duration.ofHours(1));

    static Stream<Arguments> published() {
        UUID id = new UUID(0, 7);
        return Stream.of(
                Arguments.of(new BookingDisabled(new ProgramId(id)), "booking-disabled", Kind.CONFLICT),
                Arguments.of(new CoachNotMatched(coach()), "coach-not-matched", Kind.CONFLICT),
                Arguments.of(new UnknownSessionType(new SessionTypeId(id)), "unknown-session-type", Kind.CONFLICT),
                Arguments.of(new UnknownCoachingType(TOPIC), "unknown-coaching-type", Kind.CONFLICT),
                Arguments.of(new CoachingTypeNeeded(List.of(TOPIC)), "coaching-type-needed", Kind.INVALID),
                Arguments.of(new BadNumberOfSlots(21, 20), "bad-number-of-slots", Kind.INVALID),
                Arguments.of(new OverlappingSlots(TIME, TIME), "overlapping-slots", Kind.INVALID),
                Arguments.of(new SlotsTooClose(TIME, LATER), "slots-too-close", Kind.INVALID),
                Arguments.of(new NotCovered(3, 2, 3), "credits-do-not-cover", Kind.PAYMENT_NEEDED),
                Arguments.of(new PaymentNeeded(3, 2, 1, EUROS), "payment-needed", Kind.PAYMENT_NEEDED),
                Arguments.of(new NotConfirmed(BookingStatus.CANCELLED), "session-not-confirmed", Kind.CONFLICT),
                Arguments.of(new AlreadyStarted(START, START), "session-started", Kind.TOO_LATE),
                Arguments.of(new CutoffPassed(START, START), "cutoff-passed", Kind.TOO_LATE),
                Arguments.of(new NeedsException(START, START), "needs-exception", Kind.TOO_LATE),
                Arguments.of(new SameTime(TIME), "same-time", Kind.CONFLICT),
                Arguments.of(new NotStarted(START, START), "session-not-started", Kind.CONFLICT),
                Arguments.of(new AlreadyMarked(Absent.COACH), "already-marked", Kind.CONFLICT),
                Arguments.of(new CorrectionOver(START, START), "correction-over", Kind.TOO_LATE));
    }

    @ParameterizedTest(name = "{1} is {2}")
    @MethodSource("published")
    void contract(BookingRefusal refusal, String code, Kind kind) {
        assertEquals(code, refusal.code());
        assertEquals(kind, refusal.kind());
    }

    @Test
    @DisplayName("E10: of two times that do not go together the earlier is told first, whichever was asked for")
    void earlierFirst() {
        assertEquals(new SlotsTooClose(TIME, LATER), SlotsTooClose.of(LATER, TIME));
        assertEquals(SlotsTooClose.of(TIME, LATER), SlotsTooClose.of(LATER, TIME));
        assertEquals(new OverlappingSlots(TIME, LATER), OverlappingSlots.of(LATER, TIME));
        assertEquals(OverlappingSlots.of(TIME, LATER), OverlappingSlots.of(LATER, TIME));
    }

    @Test
    @DisplayName("none is missing from the table")
    void complete() {
        Set<Class<?>> listed = published().map(row -> row.get()[0].getClass()).collect(Collectors.toSet());
        assertEquals(new HashSet<>(Arrays.asList(BookingRefusal.class.getPermittedSubclasses())), listed);
    }
}
