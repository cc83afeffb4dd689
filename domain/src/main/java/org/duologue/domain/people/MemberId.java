package org.duologue.domain.people;

import java.util.Objects;
import java.util.UUID;

/** The identity of a member. */
public record MemberId(UUID value) {

    public MemberId {
        Objects.requireNonNull(value, "value");
    }
}
