package org.duologue.persistence;

import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.booking.MarkNoShow;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.Race;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Real threads say at once who did not come, on every database")
class NoShowRacesTest extends OnEveryDatabase {

    private static final int THREADS = 6;
    private static final Instant TEN = berlin("2026-01-07T10:00");

    private static Boolean mark(Leadership it, int thread, BookingId booking, Absent absent) {
        it.duologue().bookings().markNoShow(new MarkNoShow(thread % 2 == 0 ? it.owner() : it.coach(), booking, absent));
        return true;
    }

    private static void assertOneWon(Race.Result<Boolean> result, String otherwise) {
        assertEquals(1, result.answers().size(), result::toString);
        assertEquals(
                List.of(otherwise),
                result.refusals().stream().map(Refusal::code).distinct().toList(),
                result::toString);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName("B28, E13: many note or correct the same at once: one effect, the rest hear that it is so")
    void sameMark(JpaWorld world) {
        Leadership it = Leadership.in(world, 3);
        BookingId booking = it.book(TEN).get(0);
        world.clock().set(TEN);
        for (int round = 0; round < 5; round++) {
            assertOneWon(Race.of(THREADS, i -> mark(it, i, booking, Absent.COACH)), "already-marked");
            assertEquals(3, it.credits());
            assertOneWon(Race.of(THREADS, i -> mark(it, i, booking, Absent.NOBODY)), "already-marked");
            assertEquals(2, it.credits());
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName("B28, E13: two coach no-shows are corrected at once with one credit left: one takes it")
    void lastCredit(JpaWorld world) {
        Leadership it = Leadership.in(world, 2);
        List<BookingId> both = it.book(TEN, TEN.plus(Duration.ofHours(2)));
        Instant now = TEN.plus(Duration.ofHours(2));
        world.clock().set(now);
        both.forEach(booking -> mark(it, 0, booking, Absent.COACH));
        it.book(berlin("2026-01-09T10:00"));
        assertOneWon(Race.of(2, i -> mark(it, i, both.get(i), Absent.STUDENT)), "insufficient-credits");
        assertEquals(0, it.credits());
    }

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName("B28, E8: cancelled and noted as missed at the moment it begins: one of the two, by the clock")
    void markAgainstCancel(JpaWorld world) {
        Leadership it = Leadership.in(world, 3);
        BookingId booking = it.book(TEN).get(0);
        world.clock().set(TEN.minusMillis(1));
        Race.Result<Boolean> result = Race.of(2, i -> {
            if (i == 0) {
                it.duologue().bookings().cancel(new CancelSession(it.coach(), booking, ""));
                return true;
            }
            world.clock().set(TEN);
            return mark(it, 0, booking, Absent.COACH);
        });
        assertEquals(1, result.answers().size(), result::toString);
        assertEquals(3, it.credits());
        String lost = result.refusals().get(0).code();
        assertTrue(List.of("session-not-confirmed", "session-started").contains(lost), lost);
    }
}
