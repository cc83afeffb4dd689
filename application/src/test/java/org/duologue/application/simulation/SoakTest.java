package org.duologue.application.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * As many lives as there is time for: {@code -Dsimulation.soak=PT10M} for ten minutes, {@code -Dsimulation.soak.from}
 * the first seed. Without them one life.
 */
@DisplayName("One life after the other, for as long as one likes")
class SoakTest {

    @Test
    @SuppressWarnings("SystemOut") // how many it were is what one wants to know
    void lives() {
        long budget =
                Duration.parse(System.getProperty("simulation.soak", "PT0S")).toNanos();
        long first = Long.getLong("simulation.soak.from", 1_000_000);
        long begun = System.nanoTime();
        long seed = first;
        long commits = 0;
        do {
            commits += Simulation.of(seed++).commits();
        } while (System.nanoTime() - begun < budget);
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.println(String.format(
                Locale.ROOT, "%d lives, %d commits, %.1f lives/s", seed - first, commits, (seed - first) / seconds));
        assertTrue(commits > 0);
    }
}
