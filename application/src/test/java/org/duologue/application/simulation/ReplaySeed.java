package org.duologue.application.simulation;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/** Lives the lives of some seeds and prints every step: for whoever wants to see how it came to what a test found. */
public final class ReplaySeed {

    private ReplaySeed() {}

    /** With the seeds as arguments. */
    public static void main(String... seeds) {
        Arrays.stream(seeds)
                .mapToLong(Long::parseLong)
                .mapToObj(seed -> Simulation.of(seed, UnaryOperator.identity(), System.out::println))
                .forEach(System.out::println);
    }
}
