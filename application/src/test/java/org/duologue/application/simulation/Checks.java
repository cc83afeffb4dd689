package org.duologue.application.simulation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** How a law is said to be broken. */
final class Checks {

    private static final int LONGEST = 3_000;

    private Checks() {}

    static void holds(boolean law, Supplier<String> broken) {
        if (!law) {
            String what = broken.get();
            throw new AssertionError(what.length() <= LONGEST ? what : what.substring(0, LONGEST) + " …");
        }
    }

    static void same(String law, Object expected, Object actual) {
        holds(Objects.equals(expected, actual), () -> law + ": " + expected + " but " + actual);
    }

    /** The same things, in whatever order; says of the first few which are missing and which are too many. */
    static void sameSet(String law, Collection<?> expected, Collection<?> actual) {
        holds(
                expected.size() == actual.size() && new HashSet<>(expected).equals(new HashSet<>(actual)),
                () -> law + ": missing " + first(expected, actual) + ", surplus " + first(actual, expected));
    }

    private static List<?> first(Collection<?> these, Collection<?> without) {
        return these.stream().filter(one -> !without.contains(one)).limit(3).toList();
    }
}
