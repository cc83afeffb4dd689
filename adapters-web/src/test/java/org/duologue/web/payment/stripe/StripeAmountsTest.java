package org.duologue.web.payment.stripe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Currency;
import java.util.Locale;
import org.duologue.domain.shared.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("F7")
@DisplayName("F7 Amounts as Stripe counts them")
class StripeAmountsTest {

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "EUR, 4000, 4000",
        "USD, 1, 1",
        "JPY, 500, 500",
        "KRW, 12000, 12000",
        "HUF, 150000, 150000",
        "ISK, 5, 500",
        "UGX, 5, 500",
        "MGA, 20000, 200",
        "KWD, 5120, 5120",
        "EUR, 0, 0"
    })
    @DisplayName("our minor units become Stripe's, and back")
    void both(String code, long minor, long stripe) {
        Money money = new Money(minor, Currency.getInstance(code));
        assertEquals(stripe, StripeAmounts.of(money));
        assertEquals(money, StripeAmounts.of(stripe, code.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"KWD, 5125", "MGA, 20001", "UGX, 9223372036854775807"})
    @DisplayName("what Stripe cannot take exactly is not rounded")
    void exact(String code, long minor) {
        Money money = new Money(minor, Currency.getInstance(code));
        assertThrows(ArithmeticException.class, () -> StripeAmounts.of(money));
    }

    @Test
    @DisplayName("what we cannot count exactly is not rounded either")
    void exactBack() {
        assertThrows(ArithmeticException.class, () -> StripeAmounts.of(550, "isk"));
    }
}
