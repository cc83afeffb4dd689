package org.duologue.application.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("Whatever happens, and whatever goes wrong")
class SimulationProperties {

    @Property(tries = 30)
    @Label("C-D1, C-D3, C-D5, C-R2, E1, E2, E11, E12, E13, E20: everybody is answered, and all laws hold after every"
            + " commit")
    void lives(@ForAll long seed) {
        Report report = Simulation.of(seed);
        assertTrue(report.accepted() > 0, () -> "nothing was ever accepted: " + report);
    }

    @Property(tries = 3)
    @Label("C-D2: the same seed lives the same life, step by step")
    void sameSeedSameLife(@ForAll long seed) {
        assertEquals(Simulation.of(seed), Simulation.of(seed));
    }
}
