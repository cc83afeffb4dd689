package org.duologue.persistence.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Currency;
import java.util.Optional;
import org.duologue.domain.shared.Money;

/** An amount of money in two columns; both null if there is none. */
@Embeddable
public class MoneyColumns {

    @Column(name = "price_minor")
    private Long minor;

    @Column(name = "price_currency")
    private String currency;

    /** No money; for JPA. */
    public MoneyColumns() {}

    /** This money, or none. */
    public MoneyColumns(Optional<Money> money) {
        minor = money.map(Money::minor).orElse(null);
        currency = money.map(m -> m.currency().getCurrencyCode()).orElse(null);
    }

    /** The money of these columns, which JPA leaves out if both are null. */
    public static Optional<Money> read(MoneyColumns columns) {
        return Optional.ofNullable(columns)
                .filter(c -> c.minor != null)
                .map(c -> new Money(c.minor, Currency.getInstance(c.currency)));
    }
}
