package org.duologue.domain.booking;

import java.time.Instant;
import java.util.Objects;
import org.duologue.domain.shared.TimeRange;

/**
 * One of the times that a booking request proposes.
 *
 * @param struck whether it can be no session any more, since another takes that time or nobody is there then
 */
public record Proposal(TimeRange time, boolean struck) {

    public Proposal {
        Objects.requireNonNull(time, "time");
    }

    /** Whether a session at that time leaves no room for it. */
    public boolean isTakenBy(TimeRange session) {
        return time.overlaps(session);
    }

    /** Whether it begins at this instant or later. */
    public boolean beginsFrom(Instant end) {
        return !time.start().isBefore(end);
    }
}
