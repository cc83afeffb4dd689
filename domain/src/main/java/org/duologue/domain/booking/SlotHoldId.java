package org.duologue.domain.booking;

import java.util.Objects;
import java.util.UUID;

/** The identity of a time that is kept for somebody. */
public record SlotHoldId(UUID value) {

    public SlotHoldId {
        Objects.requireNonNull(value, "value");
    }
}
