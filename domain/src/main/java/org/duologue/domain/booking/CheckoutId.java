package org.duologue.domain.booking;

import java.util.Objects;
import java.util.UUID;

/** The identity of a checkout: with what money for sessions was paid. */
public record CheckoutId(UUID value) {

    public CheckoutId {
        Objects.requireNonNull(value, "value");
    }
}
