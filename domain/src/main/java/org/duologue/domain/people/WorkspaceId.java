package org.duologue.domain.people;

import java.util.Objects;
import java.util.UUID;

/** The identity of a workspace. */
public record WorkspaceId(UUID value) {

    public WorkspaceId {
        Objects.requireNonNull(value, "value");
    }
}
