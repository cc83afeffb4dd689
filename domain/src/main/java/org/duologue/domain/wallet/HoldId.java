package org.duologue.domain.wallet;

import java.util.Objects;
import java.util.UUID;

/** The identity of a hold. */
public record HoldId(UUID value) {

    public HoldId {
        Objects.requireNonNull(value, "value");
    }
}
