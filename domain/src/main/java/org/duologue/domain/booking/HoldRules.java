package org.duologue.domain.booking;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.scheduling.HoldPolicy;
import org.duologue.domain.shared.Refusal;

/** How many times can be kept while somebody decides, and until when; whether a time is free is decided elsewhere. */
public final class HoldRules {

    /** The most times that are kept for a student at once, in all enrollments of the workspace together. */
    public static final int MAX_TIMES = ProposalRules.MAX_TIMES;

    private HoldRules() {}

    /** What stands against keeping any time. */
    public static Optional<Refusal> refusalOfHolding(HoldPolicy policy, ProgramId program) {
        return policy.slotHold().isZero() ? Optional.of(new HoldRefusal.HoldingOff(program)) : Optional.empty();
    }

    /**
     * What stands against keeping so many more.
     *
     * @param elsewhere how many are kept for the student in other enrollments
     */
    public static Optional<Refusal> refusalOfMore(int elsewhere, int asked) {
        return elsewhere + asked > MAX_TIMES
                ? Optional.of(new HoldRefusal.TooManyHeldTimes(elsewhere, asked, MAX_TIMES))
                : Optional.empty();
    }

    /**
     * Until when a time is kept, in whole milliseconds. One that is kept already keeps its end: asking again and again
     * makes it no longer.
     *
     * @param before as which it is kept already, if it is
     */
    public static Instant until(Optional<SlotHold> before, HoldPolicy policy, Instant now) {
        return before.filter(hold -> hold.countsAt(now))
                .map(SlotHold::until)
                .orElseGet(() -> now.truncatedTo(ChronoUnit.MILLIS).plus(policy.slotHold()));
    }
}
