package org.duologue.domain.program;

import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.RenewalPolicy;

/**
 * How a programme's sessions are booked.
 *
 * @param appointment the one appointment whose settings apply (S1.28)
 * @param freeSlots free session credits per cycle, 0..1000 (B11)
 * @param cycle how often they come (S1.25)
 * @param carryOver what becomes of unused ones (B1)
 * @param additionalSessions whether a student may have more sessions than the credits cover (S1.31)
 * @param additionalCap the most of those that a student has ahead in an enrollment, 1..1000; empty: no limit (B19)
 * @param acceptsBalance whether a student may also pay from their own balance (B2)
 * @param lateCancel what a student may do after the cutoff (B5)
 * @param lateReschedule likewise for moving
 */
public record BookingSettings(
        AppointmentId appointment,
        int freeSlots,
        Cycle cycle,
        CarryOver carryOver,
        boolean additionalSessions,
        Optional<Integer> additionalCap,
        boolean acceptsBalance,
        LatePolicy lateCancel,
        LatePolicy lateReschedule) {

    /** The most free slots of a cycle. */
    public static final int MAX_FREE_SLOTS = 1_000;

    /** The most that a cap on additional sessions can be. */
    public static final int MAX_ADDITIONAL_CAP = 1_000;

    public BookingSettings {
        Objects.requireNonNull(appointment, "appointment");
        Objects.requireNonNull(cycle, "cycle");
        Objects.requireNonNull(carryOver, "carryOver");
        Objects.requireNonNull(lateCancel, "lateCancel");
        Objects.requireNonNull(lateReschedule, "lateReschedule");
        if (freeSlots < 0 || freeSlots > MAX_FREE_SLOTS) {
            throw new IllegalArgumentException("free slots are 0.." + MAX_FREE_SLOTS + ": " + freeSlots);
        }
        if (additionalCap.isPresent() && !additionalSessions) {
            throw new IllegalArgumentException("a cap on additional sessions where there are none: " + additionalCap);
        }
        if (additionalCap.filter(cap -> cap < 1 || cap > MAX_ADDITIONAL_CAP).isPresent()) {
            throw new IllegalArgumentException("the cap is 1.." + MAX_ADDITIONAL_CAP + ": " + additionalCap);
        }
        if (freeSlots == 0 && !additionalSessions && !acceptsBalance) {
            throw new IllegalArgumentException("no free slots and no other way to pay: nothing could be booked");
        }
    }

    /** The renewal that an enrollment's wallet begins with. */
    public RenewalPolicy renewal() {
        return new RenewalPolicy(cycle, Credits.of(freeSlots), carryOver);
    }
}
