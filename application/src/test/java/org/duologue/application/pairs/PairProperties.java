package org.duologue.application.pairs;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;

class PairProperties {

    @Provide
    Arbitrary<Feature.Pair> pairs() {
        return Arbitraries.of(Feature.pairs().toList());
    }

    @Property(tries = 60)
    @Label("C-MB1, C-L3, C-I4, B30, F2: whichever two features meet, in whatever order and at whatever times")
    void meet(@ForAll("pairs") Feature.Pair pair, @ForAll long seed) {
        Statistics.collect(PairStory.of(new MemoryWorld(Leadership.MONDAY), pair, seed) ? "met" : "did not meet");
    }
}
