package org.duologue.domain.scheduling;

/**
 * Where candidate starts lie: at the anchor and every step of elapsed time after it (B31). In milliseconds.
 *
 * @param until the first instant that no longer belongs to it
 */
record Grid(long anchor, long step, long until) {

    /** The last candidate at or before an instant that is not before the anchor. */
    long atOrBefore(long instant) {
        return instant - (instant - anchor) % step;
    }

    /** The first candidate at or after the instant, or where the grid ends if that comes first. */
    long atOrAfter(long instant) {
        if (instant <= anchor) {
            return anchor;
        }
        long past = (instant - anchor) % step;
        return past == 0 ? instant : Math.min(instant - past + step, until);
    }

    /** What of it lies from the one instant on and before the other. */
    Grid between(long from, long limit) {
        return new Grid(atOrAfter(from), step, Math.min(until, limit));
    }

    /** Whether no candidate is left. */
    boolean isEmpty() {
        return anchor >= until;
    }
}
