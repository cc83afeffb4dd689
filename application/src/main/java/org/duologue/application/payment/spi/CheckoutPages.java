package org.duologue.application.payment.spi;

import java.net.URI;
import org.duologue.domain.booking.CheckoutId;

/** Where payers come back to from wherever they paid. */
public interface CheckoutPages {

    /** Where the payer's browser goes when it is paid. */
    URI paid(CheckoutId checkout);

    /** Where it goes when the payer turns back. */
    URI left(CheckoutId checkout);
}
