package org.duologue.domain.booking;

import static org.duologue.domain.booking.BookingArbitraries.START;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.domain.booking.ChangeRequestRefusal.AlreadyAsked;
import org.duologue.domain.booking.ChangeRequestRefusal.ConsentNotNeeded;
import org.duologue.domain.booking.ChangeRequestRefusal.Ended;
import org.duologue.domain.shared.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Why a change request is refused: codes and kinds that callers have written into their programs")
class ChangeRequestRefusalTest {

    static Stream<Arguments> published() {
        ChangeRequestId request = new ChangeRequestId(new UUID(0, 8));
        return Stream.of(
                Arguments.of(new ConsentNotNeeded(new BookingId(new UUID(0, 7))), "consent-not-needed", Kind.CONFLICT),
                Arguments.of(new AlreadyAsked(request), "change-already-asked", Kind.CONFLICT),
                Arguments.of(
                        new Ended(request, ChangeRequestStatus.GRANTED, START),
                        "change-request-closed",
                        Kind.CONFLICT));
    }

    @ParameterizedTest(name = "{1} is {2}")
    @MethodSource("published")
    void contract(ChangeRequestRefusal refusal, String code, Kind kind) {
        assertEquals(code, refusal.code());
        assertEquals(kind, refusal.kind());
    }

    @Test
    @DisplayName("none is missing from the table")
    void complete() {
        Set<Class<?>> listed = published().map(row -> row.get()[0].getClass()).collect(Collectors.toSet());
        assertEquals(new HashSet<>(Arrays.asList(ChangeRequestRefusal.class.getPermittedSubclasses())), listed);
    }
}
