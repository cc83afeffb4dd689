package org.duologue.bootstrap;

import java.net.URI;
import java.util.Objects;
import org.duologue.application.payment.spi.CheckoutPages;
import org.duologue.domain.booking.CheckoutId;

/**
 * Payers come back to the page of their checkout.
 *
 * @param base of all pages, without a slash at its end
 */
record CheckoutAddresses(URI base) implements CheckoutPages {

    CheckoutAddresses {
        Objects.requireNonNull(base, "base");
    }

    @Override
    public URI paid(CheckoutId checkout) {
        return URI.create(left(checkout) + "?paid=yes");
    }

    @Override
    public URI left(CheckoutId checkout) {
        return URI.create(base + "/checkouts/" + checkout.value());
    }
}
