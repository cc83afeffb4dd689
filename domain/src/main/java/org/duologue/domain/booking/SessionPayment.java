package org.duologue.domain.booking;

import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.shared.Money;

/** How one session is paid: as a whole in one of three ways (B7), which never changes, however it is moved (B25). */
public sealed interface SessionPayment {

    /** With credits, as many as its snapshot says. */
    record InCredits() implements SessionPayment {}

    /** Not at all: an additional session of an appointment without a price (B19). */
    record Free() implements SessionPayment {}

    /**
     * With money.
     *
     * @param checkout with which it was paid
     * @param amount what this one session has cost, more than nothing
     */
    record InMoney(CheckoutId checkout, Money amount) implements SessionPayment {

        public InMoney {
            Objects.requireNonNull(checkout, "checkout");
            if (amount.minor() == 0) {
                throw new IllegalArgumentException("a session that costs nothing is free");
            }
        }
    }

    /** With credits. */
    static SessionPayment credits() {
        return new InCredits();
    }

    /** Not at all. */
    static SessionPayment free() {
        return new Free();
    }

    /** The money, if it is money. */
    default Optional<Money> money() {
        return this instanceof InMoney paid ? Optional.of(paid.amount()) : Optional.empty();
    }
}
