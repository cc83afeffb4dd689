package org.duologue.persistence;

import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.Race;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.shared.CommandId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Real threads do the same thing at once, on every database")
class OneEffectRacesTest extends OnEveryDatabase {

    private static final Instant TEN = berlin("2026-01-12T10:00");

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName("C-X46: two cancel the same session at once: one refund, and the other hears that it is cancelled")
    void twoCancel(JpaWorld world) {
        Leadership it = Leadership.in(world, 3);
        for (int round = 0; round < 10; round++) {
            BookingId booking = it.book(TEN).get(0);
            Race.Result<Boolean> result = Race.of(2, i -> {
                it.duologue().bookings().cancel(new CancelSession(i == 0 ? it.student() : it.coach(), booking, ""));
                return true;
            });
            assertEquals(1, result.answers().size(), result::toString);
            assertEquals("session-not-confirmed", result.refusals().get(0).code());
            assertEquals(3, it.credits());
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName("E12, C-I1: the same command eight times at once: one effect, and eight times the same answer")
    void sameCommand(JpaWorld world) {
        Leadership it = Leadership.in(world, 10);
        for (int round = 0; round < 5; round++) {
            BookSessions once = it.booking(TEN.plus(Duration.ofDays(round)));
            BookSessions command = new BookSessions(
                    once.by(),
                    once.enrollment(),
                    once.coach(),
                    once.sessionType(),
                    once.coachingType(),
                    once.starts(),
                    Optional.of(new CommandId(UUID.randomUUID())));
            Race.Result<List<BookingId>> result =
                    Race.of(8, i -> it.duologue().bookings().book(command));
            assertEquals(8, result.answers().size(), result::toString);
            assertEquals(1, new HashSet<>(result.answers()).size());
            assertEquals(9 - round, it.credits());
        }
    }
}
