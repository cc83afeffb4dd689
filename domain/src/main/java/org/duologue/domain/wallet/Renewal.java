package org.duologue.domain.wallet;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.shared.RenewalPolicy;

/**
 * Where a wallet stands in its schedule.
 *
 * @param nextPeriod the period that has not begun yet, at least 1
 * @param pending the policy that begins a new segment at the next boundary
 */
public record Renewal(Schedule schedule, long nextPeriod, Optional<RenewalPolicy> pending) {

    public Renewal {
        Objects.requireNonNull(schedule, "schedule");
        Objects.requireNonNull(pending, "pending");
        if (nextPeriod < 1) {
            throw new IllegalArgumentException("the next period is at least 1: " + nextPeriod);
        }
    }

    static Renewal beginning(Schedule schedule) {
        return new Renewal(schedule, 1, Optional.empty());
    }

    /** When the next period begins; empty: none will. */
    public Optional<Instant> nextBoundary() {
        return nextBoundary(schedule.anchor());
    }

    /** The same by who keeps the anchor of the schedule. */
    Optional<Instant> nextBoundary(LocalDateTime anchor) {
        return schedule.renews() ? Optional.of(schedule.boundary(nextPeriod, anchor)) : Optional.empty();
    }

    /** The policy of the next period. */
    public RenewalPolicy nextPolicy() {
        return pending.orElse(schedule.policy());
    }

    /** After the next boundary: the next period of the same segment, or period 0 of a new one. */
    Renewal pastBoundary() {
        return pending.map(policy -> beginning(schedule.followedBy(policy, schedule.boundary(nextPeriod))))
                .orElseGet(() -> new Renewal(schedule, nextPeriod + 1, Optional.empty()));
    }

    /** The period that began at the boundary passed last. */
    long currentPeriod() {
        return nextPeriod - 1;
    }

    /** Going back to the policy of now takes a pending change back and re-anchors nothing. */
    Renewal withPending(RenewalPolicy policy) {
        Optional<RenewalPolicy> change = Optional.of(policy).filter(next -> !next.equals(schedule.policy()));
        return new Renewal(schedule, nextPeriod, change);
    }
}
