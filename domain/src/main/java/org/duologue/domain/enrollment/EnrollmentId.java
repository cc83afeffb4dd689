package org.duologue.domain.enrollment;

import java.util.Objects;
import java.util.UUID;

/** The identity of an enrollment. */
public record EnrollmentId(UUID value) {

    public EnrollmentId {
        Objects.requireNonNull(value, "value");
    }
}
