package org.duologue.application.pairs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The stories of pairs find what is wrong where two features meet")
class PairsCanFailTest {

    private static final long MOST_STORIES = 4;

    @ParameterizedTest(name = "{0}")
    @EnumSource(PairFlaw.class)
    void finds(PairFlaw flaw) {
        boolean found = LongStream.range(0, MOST_STORIES)
                .anyMatch(seed -> Feature.pairs().anyMatch(pair -> isFound(flaw, pair, seed)));
        assertTrue(found, "not found: " + flaw);
    }

    private static boolean isFound(PairFlaw flaw, Feature.Pair pair, long seed) {
        try {
            PairStory.of(flaw.in(new MemoryWorld(Leadership.MONDAY)), pair, seed);
            return false;
        } catch (AssertionError broken) {
            return true;
        }
    }
}
