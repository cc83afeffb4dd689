package org.duologue.domain.booking;

import java.util.Objects;
import java.util.UUID;

/** The identity of a group of bookings that were made together. */
public record BookingGroupId(UUID value) {

    public BookingGroupId {
        Objects.requireNonNull(value, "value");
    }
}
