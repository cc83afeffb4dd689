package org.duologue.domain.scheduling;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.shared.TimeRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("E21 Slots are quick")
class SlotSpeedTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    @Test
    @DisplayName("60 days, one coach, 1,000 bookings: well under the budget of 20 ms, with room for a busy machine")
    void sixtyDays() {
        Schedule schedule = Schedule.in("Europe/Berlin").daily("06:00-22:00");
        TimeRules rules = new TimeRules(
                Duration.ofMinutes(5),
                Duration.ofMinutes(5),
                Duration.ofMinutes(15),
                Duration.ZERO,
                90,
                Optional.of(900),
                Optional.of(900));
        List<BusyTime> busy = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            Instant start = NOW.plus(Duration.ofMinutes(85L * i));
            busy.add(BusyTime.plain(BusyKind.SESSION, TimeRange.of(start, Duration.ofMinutes(25))));
        }
        TimeRange window = TimeRange.of(NOW, Duration.ofDays(60));
        long best = Long.MAX_VALUE;
        int found = 0;
        for (int i = 0; i < 40; i++) {
            long began = System.nanoTime();
            found = new FreeTimes(new SlotQuestion(
                            rules, Duration.ofMinutes(25), schedule.availability(), busy, List.of(), NOW))
                    .slots(window)
                    .size();
            best = Math.min(best, System.nanoTime() - began);
        }
        assertTrue(found > 1_000, "slots: " + found);
        assertTrue(best < 60_000_000, "nanoseconds: " + best);
    }
}
