package org.duologue.domain.enrollment;

import java.util.Objects;
import java.util.UUID;

/** The identity of a request for credits. */
public record CreditRequestId(UUID value) {

    public CreditRequestId {
        Objects.requireNonNull(value, "value");
    }
}
