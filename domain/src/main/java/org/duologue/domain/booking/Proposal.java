package org.duologue.domain.booking;

import java.util.Objects;
import org.duologue.domain.shared.TimeRange;

/**
 * One of the times that a booking request proposes.
 *
 * @param struck whether another session has taken that time since
 */
public record Proposal(TimeRange time, boolean struck) {

    public Proposal {
        Objects.requireNonNull(time, "time");
    }

    /** Whether a session at that time leaves no room for it. */
    boolean isTakenBy(TimeRange session) {
        return !struck && time.overlaps(session);
    }
}
