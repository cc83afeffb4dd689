package org.duologue.domain.shared;

import java.util.Currency;
import java.util.Objects;

/**
 * An amount of money, never negative, in the currency's minor unit (cents).
 *
 * @param minor the amount in minor units, 0 or more
 * @param currency its ISO 4217 currency
 */
public record Money(long minor, Currency currency) {

    public Money {
        Objects.requireNonNull(currency, "currency");
        if (minor < 0) {
            throw new IllegalArgumentException("money is not negative: " + minor);
        }
    }

    /** So many times the amount, exactly. */
    public Money times(int factor) {
        return new Money(Math.multiplyExact(minor, (long) factor), currency);
    }
}
