package org.duologue.web.view;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.duologue.domain.shared.Money;

/**
 * Says money and credits.
 *
 * @param language the reader's language
 */
public record Amounts(Locale language) {

    /** The amount with its currency's sign; whole amounts without a fraction: €480, €12.50. */
    public String money(Money money) {
        int digits = Math.max(0, money.currency().getDefaultFractionDigits());
        BigDecimal amount = BigDecimal.valueOf(money.minor(), digits);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        NumberFormat format = NumberFormat.getCurrencyInstance(language);
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(whole ? 0 : digits);
        format.setMaximumFractionDigits(whole ? 0 : digits);
        return format.format(amount);
    }

    /** The number with the language's grouping: 1,000. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }

    /** The number with its sign, a real minus: +4, −1, 0. */
    public String signed(long number) {
        if (number == 0) {
            return "0";
        }
        return (number > 0 ? "+" : "−") + number(Math.abs(number));
    }
}
