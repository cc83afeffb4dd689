package org.duologue.application.payment;

import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.payment.CheckoutStatus;

/**
 * Which checkouts are wanted.
 *
 * @param status those of this status by the clock
 * @param gateway those whose money is to come in there
 */
public record CheckoutFilter(Optional<CheckoutStatus> status, Optional<String> gateway) {

    /** Each of them. */
    public static final CheckoutFilter ALL = new CheckoutFilter(Optional.empty(), Optional.empty());

    public CheckoutFilter {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(gateway, "gateway");
    }

    /** Of these those of one status by the clock. */
    public CheckoutFilter in(CheckoutStatus wanted) {
        return new CheckoutFilter(Optional.of(wanted), gateway);
    }

    /** Of these those whose payment an admin notes. */
    public CheckoutFilter byHand() {
        return new CheckoutFilter(status, Optional.of(InvoiceGateway.NAME));
    }
}
