package org.duologue.domain.scheduling;

import java.time.Duration;
import java.time.Instant;

/**
 * Where candidate starts lie: at the anchor and every step of elapsed time after it (B31).
 *
 * @param until the first instant at which another grid begins; it is a candidate of that one
 */
record Grid(Instant anchor, Duration step, Instant until) {

    /** The last candidate at or before an instant that is not before the anchor. */
    Instant atOrBefore(Instant instant) {
        long past = Math.floorMod(Duration.between(anchor, instant).toMillis(), step.toMillis());
        return instant.minusMillis(past);
    }

    /** The first candidate at or after the instant. */
    Instant atOrAfter(Instant instant) {
        Instant before = atOrBefore(instant);
        return before.equals(instant) ? instant : OpenHours.earlier(before.plus(step), until);
    }
}
