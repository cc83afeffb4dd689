package org.duologue.web.payment;

import org.duologue.application.payment.spi.CheckoutPages;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.web.shared.WebSettings;

/**
 * Leads payers back to the page of their checkout.
 *
 * @param settings how this installation is reached
 */
public record CheckoutAddresses(WebSettings settings) implements CheckoutPages {

    /** The page of a checkout. */
    static String page(CheckoutId checkout) {
        return "/app/checkouts/" + checkout.value();
    }

    @Override
    public String paid(CheckoutId checkout) {
        return settings.baseUrl() + page(checkout) + "?paid=1";
    }

    @Override
    public String left(CheckoutId checkout) {
        return settings.baseUrl() + page(checkout);
    }
}
