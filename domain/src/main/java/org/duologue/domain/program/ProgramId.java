package org.duologue.domain.program;

import java.util.Objects;
import java.util.UUID;

/** The identity of a programme. */
public record ProgramId(UUID value) {

    public ProgramId {
        Objects.requireNonNull(value, "value");
    }
}
