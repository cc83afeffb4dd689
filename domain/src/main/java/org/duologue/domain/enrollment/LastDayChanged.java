package org.duologue.domain.enrollment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.DomainEvent;

/**
 * Somebody said when an enrollment is going to end, or took that back (B27).
 *
 * @param endsAt the first instant at which no session starts any more; empty: no end is known
 * @param concerned its student and coaches, without who said so
 */
public record LastDayChanged(EnrollmentId enrollment, Optional<Instant> endsAt, List<MemberId> concerned, Instant at)
        implements DomainEvent {

    public LastDayChanged {
        Objects.requireNonNull(enrollment, "enrollment");
        Objects.requireNonNull(endsAt, "endsAt");
        concerned = List.copyOf(concerned);
        Objects.requireNonNull(at, "at");
    }
}
