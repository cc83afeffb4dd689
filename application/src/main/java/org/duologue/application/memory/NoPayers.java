package org.duologue.application.memory;

import org.duologue.application.payment.spi.CheckoutPages;
import org.duologue.domain.booking.CheckoutId;

/** Has no pages: where payers come back to is the embedding program's business. */
enum NoPayers implements CheckoutPages {
    INSTANCE;

    @Override
    public String paid(CheckoutId checkout) {
        return left(checkout);
    }

    @Override
    public String left(CheckoutId checkout) {
        return "urn:uuid:" + checkout.value();
    }
}
