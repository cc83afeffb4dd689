package org.duologue.domain.payment;

import java.time.Instant;
import java.util.Objects;
import org.duologue.domain.shared.Money;

/**
 * That money came in for a checkout.
 *
 * @param payment what the payment is known by at whoever took it
 * @param at when it was told of
 * @param booked whether the sessions are booked for it; otherwise all of it is owed back
 */
public record Receipt(PaymentReference payment, Money amount, Instant at, boolean booked) {

    public Receipt {
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(at, "at");
    }
}
