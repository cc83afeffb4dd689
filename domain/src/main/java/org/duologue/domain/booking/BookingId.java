package org.duologue.domain.booking;

import java.util.Objects;
import java.util.UUID;

/** The identity of a booking. */
public record BookingId(UUID value) {

    public BookingId {
        Objects.requireNonNull(value, "value");
    }
}
