package org.duologue.persistence;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.duologue.application.pairs.Feature;
import org.duologue.application.pairs.Feature.Pair;
import org.duologue.application.pairs.PairStory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("C-MB1, C-L3, C-I4, F2: a sample of pairs of features meets on every database as in memory")
class PairsTest extends OnEveryDatabase {

    private static final List<Pair> SAMPLE = List.of(
            new Pair(Feature.EXPIRING_LOT, Feature.HOLD),
            new Pair(Feature.BY_REQUEST, Feature.OWN_BALANCE),
            new Pair(Feature.RESCHEDULE, Feature.LATE_CANCEL));
    private static final long SEED = 1;

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName("what is answered and stored is what the naive model says")
    void meet(JpaWorld world) {
        boolean met = false;
        for (Pair pair : SAMPLE) {
            world.database().clear();
            met |= PairStory.of(new JpaWorld(world.database(), MONDAY), pair, SEED);
        }
        assertTrue(met, "none of them met");
    }
}
