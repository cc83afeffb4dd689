package org.duologue.domain.scheduling;

import java.time.Instant;
import java.util.List;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.TimeRange;

/**
 * A slot that can be booked with one of several coaches.
 *
 * @param coaches who is free, at least one
 */
public record JointSlot(TimeRange time, List<MemberId> coaches) {

    public JointSlot {
        coaches = List.copyOf(coaches);
        if (coaches.isEmpty()) {
            throw new IllegalArgumentException("somebody is free: " + time);
        }
    }

    /** When it starts. */
    public Instant start() {
        return time.start();
    }
}
