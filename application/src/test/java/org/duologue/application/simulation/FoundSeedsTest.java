package org.duologue.application.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Seeds that once found something: a session booked in an enrollment that had just ended (7, 27), a wallet that was
 * relied on without being changed (15, 17), a command whose receipt came while it waited for a calendar (149), a
 * session paid from the student's own balance while credits were assigned (1034, 1360). A change of the simulation
 * gives a seed another life; each of these has a contract or a schedule of its own as well.
 */
@DisplayName("Seeds that found something live on without a fault")
class FoundSeedsTest {

    @ParameterizedTest
    @ValueSource(longs = {7, 15, 17, 27, 149, 1034, 1360})
    void lives(long seed) {
        assertTrue(Simulation.of(seed).commits() > 0);
    }
}
