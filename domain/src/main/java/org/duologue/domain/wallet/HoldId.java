package org.duologue.domain.wallet;

import java.util.Objects;
import java.util.UUID;

/** The identity of a hold. */
public record HoldId(UUID value) {

    public HoldId {
        Objects.requireNonNull(value, "value");
    }

    /** The text a record has by itself, written out: what commands say is made of it, and a record's own is slow. */
    @Override
    public String toString() {
        return "HoldId[value=" + value + "]";
    }
}
