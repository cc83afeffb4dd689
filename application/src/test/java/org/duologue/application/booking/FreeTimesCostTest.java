package org.duologue.application.booking;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.duologue.application.Duologue;
import org.duologue.application.testing.Interception;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.Refusals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("E21: what it takes to find free times")
class FreeTimesCostTest {

    private static final Duration SIXTY_DAYS = Duration.ofDays(60);

    private final MemoryWorld world = new MemoryWorld(MONDAY);
    private final Leadership it = Leadership.in(world, 1_000);
    private final Map<String, Integer> calls = new TreeMap<>();
    private final Duologue watched = Duologue.over(Interception.ports(world.ports(), this::watch));

    private Object watch(String name, Object port) {
        return Interception.port(name, port, (method, call, given) -> {
            calls.merge(name + "." + method, 1, Integer::sum);
            return call.with(given);
        });
    }

    @Test
    @DisplayName("the same few questions to the ports for a day as for sixty, however many are free and booked")
    void sameQuestions() {
        Map<String, Integer> aDay = asked(Duration.ofDays(1));
        int free = offered(SIXTY_DAYS);
        Map<String, Integer> empty = asked(SIXTY_DAYS);
        int booked = 0;
        for (Instant day = MONDAY.plus(Duration.ofDays(1)); booked < 100; day = day.plus(Duration.ofDays(1))) {
            booked += bookAll(day);
        }
        assertTrue(offered(SIXTY_DAYS) < free, "nothing was booked");
        assertEquals(empty, asked(SIXTY_DAYS));
        assertEquals(aDay, empty);
        assertTrue(empty.values().stream().mapToInt(n -> n).sum() < 20, empty::toString);
    }

    private int bookAll(Instant day) {
        Instant[] starts =
                it.duologue().bookingQueries().freeTimes(it.student(), question(day, Duration.ofDays(1))).stream()
                        .map(OfferedTime::start)
                        .toArray(Instant[]::new);
        for (Instant start : starts) {
            Refusals.of(() -> it.book(start));
        }
        return starts.length / 2;
    }

    private FreeTimesQuestion question(Instant from, Duration window) {
        return new FreeTimesQuestion(it.enrollment(), it.coach().member(), it.sessionType(), from, from.plus(window));
    }

    private int offered(Duration window) {
        return watched.bookingQueries()
                .freeTimes(it.student(), question(MONDAY, window))
                .size();
    }

    private Map<String, Integer> asked(Duration window) {
        calls.clear();
        offered(window);
        return new TreeMap<>(calls);
    }
}
