package org.duologue.domain.scheduling;

import java.time.Duration;
import java.util.Objects;

/**
 * How times are kept for those who decide.
 *
 * @param slotHold how long a student keeps times while choosing, 0 to 30 minutes; 0: not at all
 * @param requests what a request does with its times while the coach decides
 */
public record HoldPolicy(Duration slotHold, RequestHold requests) {

    /** The longest that times are kept while somebody chooses. */
    public static final Duration MAX = Duration.ofMinutes(30);

    /** How long they are kept if nobody says otherwise. */
    public static final Duration USUAL = Duration.ofMinutes(10);

    public HoldPolicy {
        if (slotHold.isNegative() || slotHold.compareTo(MAX) > 0) {
            throw new IllegalArgumentException("times are kept for 0.." + MAX + ", not " + slotHold);
        }
        Objects.requireNonNull(requests, "requests");
    }
}
