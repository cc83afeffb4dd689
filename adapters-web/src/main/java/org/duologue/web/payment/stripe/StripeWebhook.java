package org.duologue.web.payment.stripe;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.duologue.application.payment.PaymentNotice;
import org.duologue.application.payment.PaymentNotice.Outcome;
import org.duologue.application.payment.PaymentNotices;
import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Refused;
import org.duologue.web.shared.Unreadable;

/** Takes what Stripe tells, once it is certain that Stripe tells it, and tells it now. */
public final class StripeWebhook {

    /** The header with the signature. */
    static final String SIGNATURE = "Stripe-Signature";

    /** The most bytes of a webhook. */
    static final int MOST_BYTES = 64 * 1024;

    private static final System.Logger LOG = System.getLogger(StripeWebhook.class.getName());
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final String secret;
    private final InstantSource clock;
    private final PaymentNotices notices;

    /** By the secret of these settings and the application's clock, for those who take notices. */
    public StripeWebhook(StripeSettings settings, InstantSource clock, PaymentNotices notices) {
        this.secret = settings.webhookSecret();
        this.clock = clock;
        this.notices = notices;
    }

    /**
     * Takes what is told of a checkout, if it is told of one; one that nobody knows is another program's. Refused as
     * {@code malformed} without a signature of exactly these bytes, made within the last five minutes, and as {@code
     * too-large} when there are more than 64 KiB of them.
     *
     * @param signature the header's value, or null without one
     */
    void take(InputStream body, String signature) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw Unreadable.tooLarge(MOST_BYTES);
        }
        String payload = new String(bytes, StandardCharsets.UTF_8);
        verify(payload, signature == null ? "" : signature);
        try (JsonReader reader = Json.createReader(new StringReader(payload))) {
            notice(reader.readObject()).ifPresent(this::take);
        }
    }

    private void take(PaymentNotice notice) {
        try {
            notices.take(notice);
        } catch (Refused refused) {
            if (refused.refusal().kind() != Kind.NOT_FOUND) {
                throw refused;
            }
            LOG.log(Level.WARNING, "Stripe tells of a checkout that is none of ours: " + notice.reference());
        }
    }

    /** The library stumbles over times that are no numbers. */
    private void verify(String payload, String signature) {
        Clock now = Clock.fixed(clock.instant(), ZoneOffset.UTC);
        try {
            Webhook.Signature.verifyHeader(payload, signature, secret, FRESH.toSeconds(), now);
        } catch (SignatureVerificationException | NumberFormatException forged) {
            throw Unreadable.field(
                    SIGNATURE, "a signature of this body, made within " + FRESH.toMinutes() + " minutes");
        }
    }

    /** Completed is not paid: with some ways of paying the money comes, or does not come, days later. */
    private static Optional<PaymentNotice> notice(JsonObject event) {
        return switch (event.getString("type")) {
            case "checkout.session.completed" ->
                Optional.of(session(event))
                        .filter(session -> "paid".equals(session.getString("payment_status")))
                        .map(StripeWebhook::paid);
            case "checkout.session.async_payment_succeeded" -> Optional.of(paid(session(event)));
            case "checkout.session.expired", "checkout.session.async_payment_failed" ->
                Optional.of(notPaid(session(event)));
            default -> Optional.empty();
        };
    }

    private static JsonObject session(JsonObject event) {
        return event.getJsonObject("data").getJsonObject("object");
    }

    private static PaymentNotice paid(JsonObject session) {
        Money amount =
                StripeAmounts.of(session.getJsonNumber("amount_total").longValueExact(), session.getString("currency"));
        Optional<String> payment = Optional.of(session.getString("payment_intent", session.getString("id")));
        return new PaymentNotice(
                StripeGateway.NAME, session.getString("id"), Outcome.PAID, payment, Optional.of(amount));
    }

    private static PaymentNotice notPaid(JsonObject session) {
        return new PaymentNotice(
                StripeGateway.NAME, session.getString("id"), Outcome.NOT_PAID, Optional.empty(), Optional.empty());
    }
}
