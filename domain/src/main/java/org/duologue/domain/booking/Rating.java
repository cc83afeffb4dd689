package org.duologue.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.duologue.domain.shared.Reason;

/**
 * How good a student found a session.
 *
 * @param stars 1..5
 * @param comment in the student's words; may be empty
 * @param firstAt when it was first rated; changes are counted from here
 */
public record Rating(int stars, Reason comment, Instant firstAt, Instant at) {

    /** The fewest stars. */
    public static final int MIN = 1;

    /** The most stars. */
    public static final int MAX = 5;

    private static final Duration CHANGEABLE = Duration.ofDays(7);

    public Rating {
        Objects.requireNonNull(comment, "comment");
        Objects.requireNonNull(firstAt, "firstAt");
        Objects.requireNonNull(at, "at");
        if (stars < MIN || stars > MAX) {
            throw new IllegalArgumentException("1..5 stars: " + stars);
        }
    }

    /** The last instant at which it can be changed. */
    public Instant changeableUntil() {
        return firstAt.plus(CHANGEABLE);
    }
}
