package org.duologue.domain.scheduling;

import java.util.Objects;
import java.util.UUID;

/** The identity of an external calendar. */
public record ExternalCalendarId(UUID value) {

    public ExternalCalendarId {
        Objects.requireNonNull(value, "value");
    }
}
