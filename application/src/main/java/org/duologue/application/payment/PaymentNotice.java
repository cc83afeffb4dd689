package org.duologue.application.payment;

import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.shared.Money;

/**
 * What a payment provider told of one of its checkouts, whoever it was told by.
 *
 * @param gateway which provider
 * @param reference the provider's name for the checkout
 * @param outcome what became of it
 * @param payment the provider's name for the payment, at most 255 characters; there if paid
 * @param amount what was paid; there if paid
 */
public record PaymentNotice(
        String gateway, String reference, Outcome outcome, Optional<String> payment, Optional<Money> amount) {

    public PaymentNotice {
        Objects.requireNonNull(gateway, "gateway");
        Objects.requireNonNull(reference, "reference");
        if ((outcome == Outcome.PAID) != (payment.isPresent() && amount.isPresent())) {
            throw new IllegalArgumentException("a payment and its amount come with what is paid: " + outcome);
        }
    }

    /** What became of a checkout at its provider. */
    public enum Outcome {
        /** The money is there. */
        PAID,
        /** It will not be paid: it ran out, or the payment failed for good. */
        NOT_PAID
    }
}
