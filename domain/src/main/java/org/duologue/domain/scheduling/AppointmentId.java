package org.duologue.domain.scheduling;

import java.util.Objects;
import java.util.UUID;

/** The identity of an appointment. */
public record AppointmentId(UUID value) {

    public AppointmentId {
        Objects.requireNonNull(value, "value");
    }
}
