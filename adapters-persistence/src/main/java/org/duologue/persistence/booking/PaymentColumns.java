package org.duologue.persistence.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Currency;
import java.util.UUID;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.booking.SessionPayment;
import org.duologue.domain.shared.Money;

/** How a session is paid. */
@Embeddable
class PaymentColumns {

    private static final String CREDITS = "CREDITS";
    private static final String FREE = "FREE";
    private static final String MONEY = "MONEY";

    private String payment;

    @Column(name = "paid_checkout")
    private String checkout;

    @Column(name = "paid_minor")
    private Long minor;

    @Column(name = "paid_currency")
    private String currency;

    /** For JPA. */
    protected PaymentColumns() {}

    PaymentColumns(SessionPayment how) {
        if (how instanceof SessionPayment.InMoney paid) {
            payment = MONEY;
            checkout = paid.checkout().value().toString();
            minor = paid.amount().minor();
            currency = paid.amount().currency().getCurrencyCode();
        } else {
            payment = how.equals(SessionPayment.free()) ? FREE : CREDITS;
        }
    }

    SessionPayment toPayment() {
        return switch (payment) {
            case CREDITS -> SessionPayment.credits();
            case FREE -> SessionPayment.free();
            case MONEY ->
                new SessionPayment.InMoney(
                        new CheckoutId(UUID.fromString(checkout)), new Money(minor, Currency.getInstance(currency)));
            default -> throw new IllegalStateException("no payment: " + payment);
        };
    }
}
