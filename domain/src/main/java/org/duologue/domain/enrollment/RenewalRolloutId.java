package org.duologue.domain.enrollment;

import java.util.Objects;
import java.util.UUID;

/** The identity of the applying of a renewal. */
public record RenewalRolloutId(UUID value) {

    public RenewalRolloutId {
        Objects.requireNonNull(value, "value");
    }
}
