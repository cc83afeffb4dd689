package org.duologue.persistence.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import org.duologue.domain.payment.PaymentReference;
import org.duologue.domain.payment.Receipt;
import org.duologue.domain.shared.Money;

/** The money that came in for a checkout, if any did. */
@Embeddable
class ReceiptColumns {

    private String payment;

    @Column(name = "received_minor")
    private Long minor;

    @Column(name = "received_currency")
    private String currency;

    @Column(name = "received_at")
    private Instant receivedAt;

    private Boolean booked;

    /** For JPA. */
    protected ReceiptColumns() {}

    ReceiptColumns(Optional<Receipt> receipt) {
        payment = receipt.map(r -> r.payment().value()).orElse(null);
        minor = receipt.map(r -> r.amount().minor()).orElse(null);
        currency = receipt.map(r -> r.amount().currency().getCurrencyCode()).orElse(null);
        receivedAt = receipt.map(Receipt::at).orElse(null);
        booked = receipt.map(Receipt::booked).orElse(null);
    }

    /** What they say; JPA leaves them out where all are null. */
    static Optional<Receipt> read(ReceiptColumns columns) {
        return Optional.ofNullable(columns)
                .filter(row -> row.receivedAt != null)
                .map(row -> new Receipt(
                        new PaymentReference(row.payment),
                        new Money(row.minor, Currency.getInstance(row.currency)),
                        row.receivedAt,
                        row.booked));
    }
}
