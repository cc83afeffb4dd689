package org.duologue.application.scheduling;

import java.util.Objects;
import org.duologue.domain.scheduling.HoldPolicy;
import org.duologue.domain.scheduling.RequestHold;

/**
 * How an appointment's times are kept for students who decide, as typed.
 *
 * @param slotHold for how many minutes times are kept for a student who chooses, 0 to 30; 0: not at all
 * @param requestHold whether a booking request keeps its times while it waits (B23)
 */
public record HoldSettings(int slotHold, RequestHold requestHold) {

    /** Ten minutes for those who choose, and requests that keep nothing. */
    public static final HoldSettings USUAL = of(new HoldPolicy(HoldPolicy.USUAL, RequestHold.SOFT));

    public HoldSettings {
        Objects.requireNonNull(requestHold, "requestHold");
    }

    static HoldSettings of(HoldPolicy policy) {
        return new HoldSettings(Math.toIntExact(policy.slotHold().toMinutes()), policy.requests());
    }
}
