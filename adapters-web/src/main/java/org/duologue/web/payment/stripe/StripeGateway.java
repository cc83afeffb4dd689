package org.duologue.web.payment.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData.ProductData;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import com.stripe.service.checkout.SessionService;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.duologue.application.payment.spi.PaymentGateway;
import org.duologue.domain.people.Language;

/** Takes money with Stripe Checkout: each checkout is one session there, which Stripe itself ends in time. */
public final class StripeGateway implements PaymentGateway {

    /** Its name. */
    public static final String NAME = "stripe";

    private static final System.Logger LOG = System.getLogger(StripeGateway.class.getName());

    /** Stripe wants 30 minutes from when it is asked, and asking takes its time. */
    private static final Duration SHORTEST = Duration.ofMinutes(32);

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(20);

    private final SessionService sessions;

    /** With the account of these settings. */
    public StripeGateway(StripeSettings settings) {
        this(settings, TO_ANSWER);
    }

    StripeGateway(StripeSettings settings, Duration toAnswer) {
        this.sessions = StripeClient.builder()
                .setApiKey(settings.secretKey())
                .setApiBase(settings.api().toString())
                .setConnectTimeout((int) TO_CONNECT.toMillis())
                .setReadTimeout((int) toAnswer.toMillis())
                .setMaxNetworkRetries(1)
                .build()
                .checkout()
                .sessions();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration shortestTime() {
        return SHORTEST;
    }

    @Override
    public Opened open(Order order) {
        try {
            Session session = sessions.create(asked(order), once(order));
            if (session.getUrl() == null) {
                throw unavailable("a session without a page", null);
            }
            return new Opened(session.getId(), Optional.of(session.getUrl()));
        } catch (StripeException refused) {
            throw unavailable(said(refused), refused);
        } catch (ArithmeticException notToBeSaid) {
            throw unavailable(notToBeSaid.getMessage(), notToBeSaid);
        }
    }

    @Override
    public boolean close(String reference) {
        try {
            return isComplete(expired(reference));
        } catch (StripeException refused) {
            throw unavailable(said(refused), refused);
        }
    }

    /** The session, which is open no more; Stripe refuses to expire one that is over. */
    private Session expired(String reference) throws StripeException {
        try {
            return sessions.expire(reference);
        } catch (InvalidRequestException over) {
            Session session = sessions.retrieve(reference);
            if ("open".equals(session.getStatus())) {
                throw over;
            }
            return session;
        }
    }

    /** Also while the money is on its way: it cannot be stopped any more. */
    private static boolean isComplete(Session session) {
        return "complete".equals(session.getStatus());
    }

    /** Nothing in it depends on when it is asked: Stripe refuses the same key with another content. */
    private static SessionCreateParams asked(Order order) {
        String checkout = order.checkout().value().toString();
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setClientReferenceId(checkout)
                .putMetadata("checkout", checkout)
                .setPaymentIntentData(PaymentIntentData.builder()
                        .putMetadata("checkout", checkout)
                        .build())
                .setCustomerEmail(order.payer().value())
                .setLocale(locale(order.language()))
                .setExpiresAt(order.until().getEpochSecond())
                .setSuccessUrl(order.paid())
                .setCancelUrl(order.left())
                .addLineItem(line(order))
                .build();
    }

    private static LineItem line(Order order) {
        PriceData price = PriceData.builder()
                .setCurrency(order.each().currency().getCurrencyCode().toLowerCase(Locale.ROOT))
                .setUnitAmount(StripeAmounts.of(order.each()))
                .setProductData(ProductData.builder().setName(order.what()).build())
                .build();
        return LineItem.builder()
                .setQuantity((long) order.quantity())
                .setPriceData(price)
                .build();
    }

    private static SessionCreateParams.Locale locale(Language language) {
        return switch (language) {
            case EN -> SessionCreateParams.Locale.EN;
            case DE -> SessionCreateParams.Locale.DE;
        };
    }

    private static RequestOptions once(Order order) {
        return RequestOptions.builder()
                .setIdempotencyKey(order.checkout().value().toString())
                .build();
    }

    /** Not Stripe's own words, which can quote what was sent: by its number the operator finds the call at Stripe. */
    private static String said(StripeException refused) {
        String cause = refused.getCause() == null ? "" : ", " + refused.getCause();
        return refused.getClass().getSimpleName() + ", status " + refused.getStatusCode() + ", code "
                + refused.getCode() + ", request " + refused.getRequestId() + cause;
    }

    private static Unavailable unavailable(String what, Throwable cause) {
        LOG.log(Level.WARNING, "Stripe did not do it: " + what);
        return new Unavailable(what, cause);
    }
}
