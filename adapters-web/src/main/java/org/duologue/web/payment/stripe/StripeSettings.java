package org.duologue.web.payment.stripe;

import java.net.URI;
import java.util.Objects;

/**
 * The account at Stripe that takes the money. Produced by the composition root.
 *
 * @param secretKey signs in our calls, {@code sk_…} or a restricted {@code rk_…}
 * @param webhookSecret proves that a webhook is Stripe's, {@code whsec_…}
 * @param api where Stripe's API is: {@link #STRIPE}, another for tests only
 */
public record StripeSettings(String secretKey, String webhookSecret, URI api) {

    /** Stripe itself. */
    public static final URI STRIPE = URI.create("https://api.stripe.com");

    public StripeSettings {
        Objects.requireNonNull(api, "api");
        if (!secretKey.matches("[sr]k_\\S+")) {
            throw new IllegalArgumentException("a secret key begins with sk_ or rk_");
        }
        if (!webhookSecret.matches("whsec_\\S+")) {
            throw new IllegalArgumentException("the secret of a webhook begins with whsec_");
        }
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "StripeSettings[" + api + "]";
    }
}
