package org.duologue.web.payment.stripe;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import org.duologue.domain.shared.Money;

/**
 * How Stripe counts money: like us in minor units, but not in every currency in those of ISO 4217. Those without
 * decimals and those with three are listed here, all others have two.
 */
final class StripeAmounts {

    private static final Set<String> NO_DECIMALS = Set.of(
            "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF");
    private static final Set<String> THREE_DECIMALS = Set.of("BHD", "JOD", "KWD", "OMR", "TND");

    private StripeAmounts() {}

    /**
     * As Stripe wants it.
     *
     * @throws ArithmeticException if it cannot be said to Stripe exactly
     */
    static long of(Money money) {
        long amount = BigDecimal.valueOf(money.minor(), money.currency().getDefaultFractionDigits())
                .movePointRight(decimals(money.currency()))
                .longValueExact();
        if (decimals(money.currency()) == 3 && amount % 10 != 0) {
            throw new ArithmeticException("Stripe takes hundredths at most: " + money);
        }
        return amount;
    }

    /**
     * What Stripe says.
     *
     * @param currency its code, in lower case as Stripe writes it
     * @throws ArithmeticException if it is no whole number of our minor units
     */
    static Money of(long amount, String currency) {
        Currency ours = Currency.getInstance(currency.toUpperCase(Locale.ROOT));
        long minor = BigDecimal.valueOf(amount, decimals(ours))
                .movePointRight(ours.getDefaultFractionDigits())
                .longValueExact();
        return new Money(minor, ours);
    }

    private static int decimals(Currency currency) {
        String code = currency.getCurrencyCode();
        if (NO_DECIMALS.contains(code)) {
            return 0;
        }
        return THREE_DECIMALS.contains(code) ? 3 : 2;
    }
}
