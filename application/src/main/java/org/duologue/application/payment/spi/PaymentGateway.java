package org.duologue.application.payment.spi;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.people.Language;
import org.duologue.domain.shared.EmailAddress;
import org.duologue.domain.shared.Money;

/**
 * Takes money. Called outside of any unit of work, since it may talk to somebody far away; what it is told later, that
 * something was paid or will not be, comes back through the payment use cases, any number of times and in any order.
 */
public interface PaymentGateway {

    /** Which one it is, as it is stored with every checkout: in kebab case, at most 40 characters. */
    String name();

    /** How long what is paid for must be kept at least, so that there is time to pay. */
    Duration shortestTime();

    /** How long it would like what is paid for to be kept, {@link #shortestTime} or longer. */
    default Duration usualTime() {
        return shortestTime();
    }

    /**
     * Opens a checkout. The same checkout opened again is the same one at the provider, too.
     *
     * @throws Unavailable if the provider cannot be reached or refuses; nothing can be paid then
     */
    Opened open(Order order);

    /**
     * Sees to it that nothing can be paid any more; without effect if it is closed already.
     *
     * @return whether something had been paid by then, which is told through the use cases as always
     * @throws Unavailable if the provider cannot be reached
     */
    boolean close(String reference);

    /**
     * What is to be paid.
     *
     * @param total quantity times the price of one
     * @param what one line that the payer reads, in the payer's language
     * @param until the first instant at which it can be paid no more
     * @param paid where the payer's browser goes when it is paid
     * @param left where it goes when the payer turns back
     */
    record Order(
            CheckoutId checkout,
            Money each,
            int quantity,
            Money total,
            String what,
            EmailAddress payer,
            Language language,
            Instant until,
            String paid,
            String left) {

        public Order {
            Objects.requireNonNull(checkout, "checkout");
            Objects.requireNonNull(payer, "payer");
            Objects.requireNonNull(until, "until");
            if (!each.times(quantity).equals(total)) {
                throw new IllegalArgumentException("not the total of " + quantity + " at " + each + ": " + total);
            }
        }
    }

    /**
     * A checkout as the provider knows it.
     *
     * @param reference the provider's name for it, at most 255 characters
     * @param page where the payer pays; empty: nowhere, somebody notes the payment by hand
     */
    record Opened(String reference, Optional<String> page) {

        public Opened {
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(page, "page");
        }
    }

    /** The provider cannot be reached, or does not do it. */
    final class Unavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** With what happened, for the log. */
        public Unavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
