package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lots that end, the soonest first. They stand in a plain list in their order: a wallet has few of them at a time, and
 * whole parts of a list are moved faster than a tree is mended.
 */
final class SoonestEnds {

    private static final Comparator<Lot> ORDER = SoonestEnds::compare;

    /** The last is the soonest, so that what ends is taken from the end of the list. */
    private final List<Lot> latestFirst = new ArrayList<>();

    private static int compare(Lot one, Lot other) {
        int order = other.endOrNever().compareTo(one.endOrNever());
        return order != 0 ? order : Integer.compare(other.number(), one.number());
    }

    void add(Lot lot) {
        latestFirst.add(-Collections.binarySearch(latestFirst, lot, ORDER) - 1, lot);
    }

    void remove(Lot lot) {
        latestFirst.remove(Collections.binarySearch(latestFirst, lot, ORDER));
    }

    /** The soonest end. */
    Optional<Instant> first() {
        return latestFirst.isEmpty()
                ? Optional.empty()
                : latestFirst.get(latestFirst.size() - 1).expiresAt();
    }

    /** Those that are over at the instant, the soonest end first; the list is the caller's. */
    List<Lot> over(Instant at) {
        List<Lot> over = new ArrayList<>(2);
        for (int i = latestFirst.size() - 1; i >= 0 && latestFirst.get(i).isOver(at); i--) {
            over.add(latestFirst.get(i));
        }
        return over;
    }
}
