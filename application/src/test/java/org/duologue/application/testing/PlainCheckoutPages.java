package org.duologue.application.testing;

import java.net.URI;
import org.duologue.application.payment.spi.CheckoutPages;
import org.duologue.domain.booking.CheckoutId;

/** Pages that nobody looks at. */
public final class PlainCheckoutPages implements CheckoutPages {

    @Override
    public URI paid(CheckoutId checkout) {
        return URI.create("https://coaching.example/paid/" + checkout.value());
    }

    @Override
    public URI left(CheckoutId checkout) {
        return URI.create("https://coaching.example/left/" + checkout.value());
    }
}
