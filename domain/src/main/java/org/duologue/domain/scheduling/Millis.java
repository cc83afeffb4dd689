package org.duologue.domain.scheduling;

import java.time.Instant;

/**
 * Instants as milliseconds, in which free times are computed. Candidate starts are whole milliseconds; what is finer is
 * rounded so that no comparison with one of them changes.
 */
final class Millis {

    static final long MINUTE = 60_000;
    static final long DAY = 24 * 60 * MINUTE;

    private Millis() {}

    /** The last millisecond that is not after the instant. */
    static long floor(Instant instant) {
        return instant.toEpochMilli();
    }

    /** The first millisecond that is not before the instant. */
    static long ceil(Instant instant) {
        return instant.minusNanos(1).toEpochMilli() + 1;
    }

    /** Whether the instant is a whole millisecond. */
    static boolean isWhole(Instant instant) {
        return floor(instant) == ceil(instant);
    }
}
