package org.duologue.application.wallet;

import java.util.Objects;
import org.duologue.domain.program.BookingSettings;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.RenewalPolicy;

/**
 * How free credits renew, as typed.
 *
 * @param freeSlots how many come each cycle, 0..1000
 * @param cycle how often
 * @param carryOver what becomes of unused ones
 */
public record RenewalSettings(int freeSlots, Cycle cycle, CarryOver carryOver) {

    public RenewalSettings {
        Objects.requireNonNull(cycle, "cycle");
        Objects.requireNonNull(carryOver, "carryOver");
    }

    /** Refused as {@code invalid} on field {@code freeSlots} outside the bounds. */
    RenewalPolicy policy() {
        if (freeSlots < 0 || freeSlots > BookingSettings.MAX_FREE_SLOTS) {
            throw new Refused(
                    Invalid.of(FieldProblem.outOfRange("freeSlots", freeSlots, 0, BookingSettings.MAX_FREE_SLOTS)));
        }
        return new RenewalPolicy(cycle, Credits.of(freeSlots), carryOver);
    }
}
