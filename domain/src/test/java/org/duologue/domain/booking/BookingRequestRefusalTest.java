package org.duologue.domain.booking;

import static org.duologue.domain.booking.BookingArbitraries.START;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.domain.booking.BookingRequestRefusal.AskedAlready;
import org.duologue.domain.booking.BookingRequestRefusal.BookedAtOnce;
import org.duologue.domain.booking.BookingRequestRefusal.ConfirmationNeeded;
import org.duologue.domain.booking.BookingRequestRefusal.NoCommonCoach;
import org.duologue.domain.booking.BookingRequestRefusal.NoTimeToAnswer;
import org.duologue.domain.booking.BookingRequestRefusal.NotProposed;
import org.duologue.domain.booking.BookingRequestRefusal.ProposalStruck;
import org.duologue.domain.booking.BookingRequestRefusal.ProposedTwice;
import org.duologue.domain.booking.BookingRequestRefusal.RequestClosed;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.TimeRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Why a request is refused: codes and kinds that callers have written into their programs")
class BookingRequestRefusalTest {

    private static final TimeRange TIME = TimeRange.of(START, Duration.ofHours(1));
    private static final ProgramId PROGRAM = new ProgramId(new UUID(0, 7));

    static Stream<Arguments> published() {
        BookingRequestId request = new BookingRequestId(new UUID(0, 8));
        return Stream.of(
                Arguments.of(new BookedAtOnce(PROGRAM), "booked-at-once", Kind.CONFLICT),
                Arguments.of(new ConfirmationNeeded(PROGRAM), "confirmation-needed", Kind.CONFLICT),
                Arguments.of(new AskedAlready(TIME, request), "asked-already", Kind.CONFLICT),
                Arguments.of(new NoCommonCoach(List.of(TIME)), "no-common-coach", Kind.CONFLICT),
                Arguments.of(new ProposedTwice(START), "proposed-twice", Kind.INVALID),
                Arguments.of(new NoTimeToAnswer(TIME, START, START), "no-time-to-answer", Kind.TOO_LATE),
                Arguments.of(
                        new RequestClosed(request, BookingRequestStatus.WITHDRAWN, START),
                        "booking-request-closed",
                        Kind.CONFLICT),
                Arguments.of(new NotProposed(START), "not-proposed", Kind.INVALID),
                Arguments.of(new ProposalStruck(TIME), "proposal-struck", Kind.CONFLICT));
    }

    @ParameterizedTest(name = "{1} is {2}")
    @MethodSource("published")
    void contract(BookingRequestRefusal refusal, String code, Kind kind) {
        assertEquals(code, refusal.code());
        assertEquals(kind, refusal.kind());
    }

    @Test
    @DisplayName("none is missing from the table")
    void complete() {
        Set<Class<?>> listed = published().map(row -> row.get()[0].getClass()).collect(Collectors.toSet());
        assertEquals(new HashSet<>(Arrays.asList(BookingRequestRefusal.class.getPermittedSubclasses())), listed);
    }
}
