package org.duologue.application.testing;

import org.duologue.application.payment.spi.CheckoutPages;
import org.duologue.domain.booking.CheckoutId;

/** Pages that nobody looks at. */
public final class PlainCheckoutPages implements CheckoutPages {

    @Override
    public String paid(CheckoutId checkout) {
        return "https://coaching.example/paid/" + checkout.value();
    }

    @Override
    public String left(CheckoutId checkout) {
        return "https://coaching.example/left/" + checkout.value();
    }
}
