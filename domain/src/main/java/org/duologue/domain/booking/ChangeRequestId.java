package org.duologue.domain.booking;

import java.util.Objects;
import java.util.UUID;

/** The identity of a change request. */
public record ChangeRequestId(UUID value) {

    public ChangeRequestId {
        Objects.requireNonNull(value, "value");
    }
}
