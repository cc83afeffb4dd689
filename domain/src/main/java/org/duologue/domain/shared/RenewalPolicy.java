package org.duologue.domain.shared;

import java.util.Objects;

/**
 * How many free credits come how often, and what happens to the rest.
 *
 * @param cycle the interval
 * @param amount the credits of each period; may be zero
 * @param carryOver what becomes of unused ones; without meaning for {@link Cycle#ONE_TIME}, which never renews
 */
public record RenewalPolicy(Cycle cycle, Credits amount, CarryOver carryOver) {

    public RenewalPolicy {
        Objects.requireNonNull(cycle, "cycle");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(carryOver, "carryOver");
    }
}
