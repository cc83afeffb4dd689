package org.duologue.domain.wallet;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.RenewalPolicy;

/**
 * When allocations come: boundary {@code k} is the anchor's local date-time plus {@code k} cycles, computed from the
 * anchor every time, never from the boundary before (B3). Period {@code k} is {@code [boundary(k), boundary(k + 1))}.
 *
 * @param segment 0 for the first schedule of a wallet, one more after each change of policy
 * @param start the anchor
 * @param zone whose wall clock counts; fixed when the schedule begins
 */
public record Schedule(int segment, RenewalPolicy policy, Instant start, ZoneId zone) {

    public Schedule {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(zone, "zone");
    }

    /** The beginning of period k, k from 0. Period 0 begins at the very anchor, whatever the clocks did then. */
    public Instant boundary(long k) {
        return boundary(k, anchor());
    }

    /** The same by who asks for one after the other and keeps the anchor, since looking it up is half of the work. */
    Instant boundary(long k, LocalDateTime anchor) {
        if (k == 0) {
            return start;
        }
        LocalDateTime local = anchor.plus(k, unit());
        return local.toInstant(zone.getRules().getOffset(local));
    }

    /** The wall clock at the start. */
    LocalDateTime anchor() {
        return LocalDateTime.ofInstant(start, zone);
    }

    private ChronoUnit unit() {
        return switch (policy.cycle()) {
            case WEEKLY -> ChronoUnit.WEEKS;
            case MONTHLY -> ChronoUnit.MONTHS;
            case YEARLY -> ChronoUnit.YEARS;
            case ONE_TIME -> throw new IllegalStateException("a one-time allocation has no other period");
        };
    }

    /** The period in which the instant lies; -1 before the anchor. */
    public long periodAt(Instant at) {
        if (at.isBefore(start)) {
            return -1;
        }
        if (!renews()) {
            return 0;
        }
        long k = Math.max(0, unit().between(anchor(), LocalDateTime.ofInstant(at, zone)));
        while (boundary(k).isAfter(at)) {
            k--;
        }
        while (!boundary(k + 1).isAfter(at)) {
            k++;
        }
        return k;
    }

    /** Whether there is any period after the first. */
    public boolean renews() {
        return policy.cycle() != Cycle.ONE_TIME;
    }

    /** The next segment, from there on, on the same wall clock. */
    Schedule followedBy(RenewalPolicy next, Instant from) {
        return new Schedule(segment + 1, next, from, zone);
    }

    /** Whether the credits of a period stay until they are spent, instead of ending with it. */
    boolean allocationsStay() {
        return !renews() || policy.carryOver() instanceof CarryOver.CarryAll;
    }
}
