package org.duologue.domain.scheduling;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Name;

/**
 * A length one can book, with its cost (S2.10, S2.11).
 *
 * @param length whole minutes, 5 minutes to 24 hours; any number of minutes (X12)
 * @param cost in credits, 0..1,000
 * @param price of an additional session; empty: the appointment's
 */
public record SessionType(SessionTypeId id, Name name, Duration length, Credits cost, Optional<Money> price) {

    /** The fewest minutes of a session. */
    public static final int MIN_MINUTES = 5;

    /** The most minutes of a session. */
    public static final int MAX_MINUTES = 24 * 60;

    /** The most credits of a session. */
    public static final int MAX_COST = 1_000;

    public SessionType {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(price, "price");
        long minutes = length.toMinutes();
        if (!length.equals(Duration.ofMinutes(minutes)) || minutes < MIN_MINUTES || minutes > MAX_MINUTES) {
            throw new IllegalArgumentException("a session has 5 to 1440 whole minutes: " + length);
        }
        if (cost.amount() > MAX_COST) {
            throw new IllegalArgumentException("a session costs at most " + MAX_COST + " credits: " + cost);
        }
    }
}
