package org.duologue.web.json;

import org.duologue.domain.shared.Money;

/**
 * An amount of money.
 *
 * @param amountMinor in the currency's minor unit (cents)
 * @param currency its ISO 4217 code
 */
public record MoneyJson(long amountMinor, String currency) {

    /** The amount, written. */
    public static MoneyJson of(Money money) {
        return new MoneyJson(money.minor(), money.currency().getCurrencyCode());
    }
}
