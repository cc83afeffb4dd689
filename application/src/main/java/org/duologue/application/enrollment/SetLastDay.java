package org.duologue.application.enrollment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;

/**
 * Says when an enrollment is going to end (B27): no session starts later, and it ends by itself when the day is over on
 * the workspace's clock, as if {@code by} ended it then.
 *
 * @param lastDay from today on, at most ten years ahead; empty: no end is known
 */
public record SetLastDay(Actor by, EnrollmentId enrollment, Optional<LocalDate> lastDay) {

    public SetLastDay {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(enrollment, "enrollment");
        Objects.requireNonNull(lastDay, "lastDay");
    }
}
