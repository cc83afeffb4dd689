package org.duologue.domain.scheduling;

import java.util.Objects;
import java.util.UUID;

/** The identity of a session type of an appointment. */
public record SessionTypeId(UUID value) {

    public SessionTypeId {
        Objects.requireNonNull(value, "value");
    }
}
