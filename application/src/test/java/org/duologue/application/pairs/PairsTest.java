package org.duologue.application.pairs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("C-MB1, C-L3, C-I4, B30, E8, E18, F2: whichever two features meet")
class PairsTest {

    private static final int LEAST = 3;
    private static final int MOST = 20;

    static Stream<Feature.Pair> pairs() {
        return Feature.pairs();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    @DisplayName("some stories, and more of them until the two have met")
    void meet(Feature.Pair pair) {
        boolean met = false;
        for (int seed = 0; seed < LEAST || (!met && seed < MOST); seed++) {
            met |= PairStory.of(new MemoryWorld(Leadership.MONDAY), pair, seed);
        }
        assertTrue(met, "they never met");
    }
}
