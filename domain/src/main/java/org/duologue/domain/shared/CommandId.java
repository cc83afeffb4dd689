package org.duologue.domain.shared;

import java.util.Objects;
import java.util.UUID;

/**
 * Names one intention of a caller. The same command under the same id has one effect and one answer, however often it
 * arrives.
 *
 * @param value chosen by the caller, or by the system for a caller that does not care
 */
public record CommandId(UUID value) {

    public CommandId {
        Objects.requireNonNull(value, "value");
    }
}
