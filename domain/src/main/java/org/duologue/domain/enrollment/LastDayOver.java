package org.duologue.domain.enrollment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.DomainEvent;

/**
 * An enrollment ended by itself when its last day was over (B27).
 *
 * @param concerned its student and coaches
 */
public record LastDayOver(EnrollmentId enrollment, List<MemberId> concerned, Instant at) implements DomainEvent {

    public LastDayOver {
        Objects.requireNonNull(enrollment, "enrollment");
        concerned = List.copyOf(concerned);
        Objects.requireNonNull(at, "at");
    }
}
