package org.duologue.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.JointSlot;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;

/**
 * A time that is free by itself.
 *
 * @param slot the time, with the coaches who are free then
 * @param clash why it cannot be booked together with the times chosen already; empty: it can
 * @param heldUntil the first instant at which it is held for the student no more; empty: it is not held
 */
public record OfferedTime(JointSlot slot, Optional<Refusal> clash, Optional<Instant> heldUntil) {

    public OfferedTime {
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(clash, "clash");
        Objects.requireNonNull(heldUntil, "heldUntil");
    }

    /** From when to when. */
    public TimeRange time() {
        return slot.time();
    }

    /** When it starts. */
    public Instant start() {
        return slot.start();
    }

    /** Who is free then, at least one. */
    public List<MemberId> coaches() {
        return slot.coaches();
    }

    /** Whether it can be booked, together with those chosen already. */
    public boolean bookable() {
        return clash.isEmpty();
    }
}
