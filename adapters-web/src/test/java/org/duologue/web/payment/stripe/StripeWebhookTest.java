package org.duologue.web.payment.stripe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.payment.PaymentNotice;
import org.duologue.application.payment.PaymentNotice.Outcome;
import org.duologue.application.payment.PaymentNotices;
import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.shared.Unreadable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("E16")
@DisplayName("E16 What Stripe tells")
class StripeWebhookTest {

    private static final String SECRET = "whsec_5a6b";
    private static final Instant NOW = Instant.parse("2026-05-14T09:00:00Z");
    private static final StripeSettings SETTINGS = new StripeSettings("sk_test_4e5f", SECRET, StripeSettings.STRIPE);
    private static final PaymentNotice PAID = new PaymentNotice(
            "stripe",
            "cs_1",
            Outcome.PAID,
            Optional.of("pi_cs_1"),
            Optional.of(new Money(8000, Currency.getInstance("EUR"))));
    private static final PaymentNotice NOT_PAID =
            new PaymentNotice("stripe", "cs_1", Outcome.NOT_PAID, Optional.empty(), Optional.empty());

    private final List<PaymentNotice> taken = new ArrayList<>();
    private final FakeSession session = new FakeSession(
            "cs_1",
            Map.of(
                    "line_items[0][quantity]",
                    "2",
                    "line_items[0][price_data][unit_amount]",
                    "4000",
                    "line_items[0][price_data][currency]",
                    "eur",
                    "client_reference_id",
                    "a checkout"),
            URI.create("http://localhost"));

    private record No(Kind kind, String code) implements Refusal {}

    private void tell(String body) throws IOException {
        tell(body, Signed.header(body, SECRET, NOW), taken::add);
    }

    private static void tell(String body, String signature, PaymentNotices notices) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        new StripeWebhook(SETTINGS, () -> NOW, notices).take(new ByteArrayInputStream(bytes), signature);
    }

    private void assertForged(String body, String signature) {
        Unreadable why = assertThrows(Unreadable.class, () -> tell(body, signature, taken::add));
        assertEquals("Stripe-Signature", why.field());
        assertEquals(List.of(), taken);
    }

    @Test
    @DisplayName("a payment is a payment at once, or when the money arrives; a duplicate is the same notice again")
    void paid() throws IOException {
        String ordered = session.order();
        tell(ordered);
        assertEquals(List.of(), taken);
        String arrived = session.arrive();
        tell(arrived);
        tell(arrived);
        tell(session.pay());
        assertEquals(List.of(PAID, PAID, PAID), taken);
    }

    @Test
    @DisplayName("what runs out or fails for good is not paid; events in another order are what they are")
    void notPaid() throws IOException {
        tell(session.runOut());
        String ordered = session.order();
        tell(session.fail());
        tell(ordered);
        assertEquals(List.of(NOT_PAID, NOT_PAID), taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"payment_intent.succeeded", "charge.refunded", "checkout.session.renamed"})
    @DisplayName("kinds that say nothing of a checkout's end are taken and forgotten")
    void others(String kind) throws IOException {
        session.pay();
        tell(session.event(kind));
        assertEquals(List.of(), taken);
    }

    @ParameterizedTest(name = "sent {0} s before now: believed {1}")
    @CsvSource({"0, true", "300, true", "301, false", "86400, false", "-60, true"})
    @DisplayName("what was signed more than five minutes ago is not believed")
    void old(int seconds, boolean believed) throws IOException {
        String body = session.pay();
        String signature = Signed.header(body, SECRET, NOW.minusSeconds(seconds));
        if (believed) {
            tell(body, signature, taken::add);
            assertEquals(List.of(PAID), taken);
        } else {
            assertForged(body, signature);
        }
    }

    @Test
    @DisplayName("one changed byte, another secret, another time or no signature at all is not Stripe")
    void forged() {
        String body = session.pay();
        String signature = Signed.header(body, SECRET, NOW);
        assertForged(body.replace("8000", "8001"), signature);
        assertForged(body + " ", signature);
        assertForged(body, Signed.header(body, "whsec_other", NOW));
        assertForged(
                body,
                signature.replace(
                        "t=" + NOW.getEpochSecond(), "t=" + NOW.plusSeconds(1).getEpochSecond()));
        assertForged(body, signature.replace("v1=", "v0="));
        for (String none : new String[] {null, "", "v1=00", "t=now,v1=00", "t=,v1="}) {
            assertForged(body, none);
        }
    }

    @Test
    @DisplayName("a body that no webhook is as long as is not read to its end")
    void tooLong() throws IOException {
        String longest = " ".repeat(StripeWebhook.MOST_BYTES - session.pay().length()) + session.pay();
        tell(longest);
        Unreadable why = assertThrows(Unreadable.class, () -> tell(longest + " "));
        assertEquals("body", why.field());
    }

    @Test
    @DisplayName("a checkout that nobody knows does not come again; a failure of ours, or another refusal, does")
    void failures() throws IOException {
        String body = session.pay();
        String signature = Signed.header(body, SECRET, NOW);
        PaymentNotices stranger = refusing(new No(Kind.NOT_FOUND, "not-found"));
        tell(body, signature, stranger);
        PaymentNotices busy = refusing(new No(Kind.STALE, "stale"));
        assertThrows(Refused.class, () -> tell(body, signature, busy));
        PaymentNotices broken = notice -> {
            throw new IllegalStateException("no database");
        };
        assertThrows(IllegalStateException.class, () -> tell(body, signature, broken));
    }

    private static PaymentNotices refusing(Refusal refusal) {
        return notice -> {
            throw new Refused(refusal);
        };
    }
}
