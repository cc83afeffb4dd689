package org.duologue.domain.booking;

import java.time.Instant;
import java.util.Objects;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.TimeRange;

/** One rescheduling of a session. */
public record Move(TimeRange from, TimeRange to, Instant at, MemberId by) {

    public Move {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
    }
}
