package org.duologue.web.payment.stripe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.duologue.application.payment.spi.PaymentGateway.Opened;
import org.duologue.application.payment.spi.PaymentGateway.Order;
import org.duologue.application.payment.spi.PaymentGateway.Unavailable;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.people.Language;
import org.duologue.domain.shared.EmailAddress;
import org.duologue.domain.shared.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F7")
@DisplayName("F7 Checkouts at Stripe")
class StripeGatewayTest {

    private static final String KEY = "sk_test_4e5f";
    private static final Instant NOW = Instant.parse("2026-05-14T09:00:00.250Z");
    private static final Money EACH = new Money(4000, Currency.getInstance("EUR"));

    private FakeStripe stripe;
    private StripeGateway gateway;

    @BeforeEach
    void start() throws IOException {
        stripe = new FakeStripe(KEY, () -> NOW);
        gateway = gateway(KEY, Duration.ofSeconds(20));
    }

    @AfterEach
    void stop() {
        stripe.close();
    }

    private StripeGateway gateway(String key, Duration toAnswer) {
        return new StripeGateway(new StripeSettings(key, "whsec_5a6b", stripe.api()), toAnswer);
    }

    private Order order(int number) {
        return order(number, EACH, NOW.plus(gateway.shortestTime()));
    }

    private static Order order(int number, Money each, Instant until) {
        return new Order(
                new CheckoutId(new UUID(0, number)),
                each,
                2,
                each.times(2),
                "2 × Gespräch über Führung & mehr",
                new EmailAddress("sam@example.com"),
                Language.DE,
                until,
                "https://coaching.example/app/checkouts/1?paid",
                "https://coaching.example/app/checkouts/1");
    }

    @Test
    @DisplayName("one line of k sessions at their price is asked for, in the payer's language, until the time is over")
    void asked() {
        Opened opened = gateway.open(order(1));
        assertEquals(new Opened("cs_test_1", Optional.of(stripe.api() + "/pay/cs_test_1")), opened);
        String checkout = new UUID(0, 1).toString();
        Map<String, String> expected = Map.ofEntries(
                Map.entry("mode", "payment"),
                Map.entry("client_reference_id", checkout),
                Map.entry("metadata[checkout]", checkout),
                Map.entry("payment_intent_data[metadata][checkout]", checkout),
                Map.entry("customer_email", "sam@example.com"),
                Map.entry("locale", "de"),
                Map.entry("expires_at", Long.toString(NOW.getEpochSecond() + 32 * 60)),
                Map.entry("success_url", "https://coaching.example/app/checkouts/1?paid"),
                Map.entry("cancel_url", "https://coaching.example/app/checkouts/1"),
                Map.entry("line_items[0][quantity]", "2"),
                Map.entry("line_items[0][price_data][currency]", "eur"),
                Map.entry("line_items[0][price_data][unit_amount]", "4000"),
                Map.entry("line_items[0][price_data][product_data][name]", "2 × Gespräch über Führung & mehr"));
        assertEquals(expected, stripe.calls.get(0).form());
    }

    @Test
    @DisplayName("the version of Stripe's API is the one all this was tried with")
    void version() {
        gateway.open(order(1));
        assertEquals("2025-08-27.basil", stripe.calls.get(0).headers().get("Stripe-Version"));
    }

    @Test
    @DisplayName("E16 the same checkout is one session, however often it is opened; another one is another")
    void once() {
        Opened first = gateway.open(order(1));
        assertEquals(first, gateway.open(order(1)));
        assertEquals(1, stripe.sessions());
        assertNotEquals(first, gateway.open(order(2)));
        Order other = order(1, EACH, NOW.plus(Duration.ofHours(2)));
        assertThrows(Unavailable.class, () -> gateway.open(other));
        assertEquals(2, stripe.sessions());
    }

    @Test
    @DisplayName("E16 closing ends what is open, says so of what was paid or is on its way, and can be repeated")
    void close() {
        String open = gateway.open(order(1)).reference();
        assertFalse(gateway.close(open));
        assertFalse(gateway.close(open));
        String paid = gateway.open(order(2)).reference();
        stripe.session(paid).pay();
        assertTrue(gateway.close(paid));
        String coming = gateway.open(order(3)).reference();
        stripe.session(coming).order();
        assertTrue(gateway.close(coming));
        assertThrows(Unavailable.class, () -> gateway.close("cs_test_of_somebody"));
    }

    @Test
    @DisplayName("what Stripe refuses is not there: too short, too long, an amount it cannot take, another's key")
    void refused() {
        assertThrows(Unavailable.class, () -> gateway.open(order(1, EACH, NOW.plusSeconds(29 * 60))));
        assertThrows(Unavailable.class, () -> gateway.open(order(1, EACH, NOW.plus(Duration.ofHours(25)))));
        Money thousandths = new Money(1005, Currency.getInstance("KWD"));
        assertThrows(Unavailable.class, () -> gateway.open(order(1, thousandths, NOW.plusSeconds(3600))));
        StripeGateway stranger = gateway("sk_test_other", Duration.ofSeconds(20));
        Unavailable why = assertThrows(Unavailable.class, () -> stranger.open(order(1)));
        assertTrue(why.getMessage().contains("status 401"), why.getMessage());
        assertFalse(why.getMessage().contains("sk_test"), why.getMessage());
        assertEquals(0, stripe.sessions());
    }

    @Test
    @DisplayName("one failure is tried again, with the same key; after two it is said that nothing can be paid")
    void retries() {
        stripe.failures.set(1);
        gateway.open(order(1));
        assertEquals(2, stripe.calls.size());
        assertEquals(
                stripe.calls.get(0).headers().get("Idempotency-Key"),
                stripe.calls.get(1).headers().get("Idempotency-Key"));
        stripe.failures.set(9);
        assertThrows(Unavailable.class, () -> gateway.open(order(2)));
        assertEquals(4, stripe.calls.size());
    }

    @Test
    @DisplayName("a Stripe that does not answer, or is not there, is waited for no longer than patience lasts")
    void silent() {
        stripe.silence = new CountDownLatch(1);
        StripeGateway hasty = gateway(KEY, Duration.ofMillis(100));
        assertThrows(Unavailable.class, () -> hasty.open(order(1)));
        stripe.close();
        assertThrows(Unavailable.class, () -> gateway.open(order(1)));
        assertThrows(Unavailable.class, () -> gateway.close("cs_test_1"));
    }

    @Test
    @DisplayName("keys are shown nowhere, and those of another kind are not taken")
    void keys() {
        StripeSettings settings = new StripeSettings("rk_live_1a2b", "whsec_3c4d", StripeSettings.STRIPE);
        assertEquals("StripeSettings[https://api.stripe.com]", settings.toString());
        for (String wrong : new String[] {"", "whsec_3c4d", "pk_live_1", "sk_live 1", " sk_live_1"}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new StripeSettings(wrong, "whsec_3c4d", StripeSettings.STRIPE));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> new StripeSettings("sk_live_1", "sk_live_1", StripeSettings.STRIPE));
    }
}
