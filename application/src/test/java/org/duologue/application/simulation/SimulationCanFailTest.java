package org.duologue.application.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The simulation finds every planted flaw")
class SimulationCanFailTest {

    private static final long MOST_LIVES = 40;

    @ParameterizedTest(name = "{0}")
    @EnumSource(Flaw.class)
    void finds(Flaw flaw) {
        Optional<String> found = LongStream.range(0, MOST_LIVES)
                .mapToObj(seed -> found(seed, flaw))
                .flatMap(Optional::stream)
                .findFirst();
        assertTrue(found.isPresent(), () -> "not found in " + MOST_LIVES + " lives: " + flaw);
    }

    private static Optional<String> found(long seed, Flaw flaw) {
        try {
            Simulation.of(seed, flaw, event -> {});
            return Optional.empty();
        } catch (AssertionError found) {
            return Optional.of(found.getMessage());
        }
    }
}
