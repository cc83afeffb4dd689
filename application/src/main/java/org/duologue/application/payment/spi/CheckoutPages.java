package org.duologue.application.payment.spi;

import org.duologue.domain.booking.CheckoutId;

/** Where payers come back to from wherever they paid. */
public interface CheckoutPages {

    /** Where the payer's browser goes when it is paid. */
    String paid(CheckoutId checkout);

    /** Where it goes when the payer turns back. */
    String left(CheckoutId checkout);
}
