package org.duologue.domain.booking;

import java.util.Objects;
import java.util.UUID;

/** The identity of a booking request. */
public record BookingRequestId(UUID value) {

    public BookingRequestId {
        Objects.requireNonNull(value, "value");
    }
}
