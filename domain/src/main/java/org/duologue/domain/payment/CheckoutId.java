package org.duologue.domain.payment;

import java.util.Objects;
import java.util.UUID;

/** The identity of a checkout. */
public record CheckoutId(UUID value) {

    public CheckoutId {
        Objects.requireNonNull(value, "value");
    }
}
