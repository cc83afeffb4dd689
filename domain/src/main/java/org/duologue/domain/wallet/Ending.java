package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.Objects;

/**
 * Credits that are lost unless they are used before.
 *
 * @param credits at least 1; what is carried over does not count
 * @param at the first instant at which they cannot be spent any more
 */
public record Ending(int credits, Instant at) {

    public Ending {
        Objects.requireNonNull(at, "at");
    }
}
