package org.duologue.domain.program;

import org.duologue.domain.scheduling.LatePolicy;

/** A ready set of policies where the market itself disagrees (requirements, section 2). */
public enum Profile {
    /** Free credits of a programme: after the cutoff a session can neither be cancelled nor moved. The default. */
    PROGRAMME_CREDITS(LatePolicy.BLOCK, LatePolicy.BLOCK),
    /** A balance of bought credits: a late cancellation is allowed and forfeits the credits. */
    CREDIT_BALANCE(LatePolicy.FORFEIT, LatePolicy.BLOCK);

    private final LatePolicy lateCancel;
    private final LatePolicy lateReschedule;

    Profile(LatePolicy lateCancel, LatePolicy lateReschedule) {
        this.lateCancel = lateCancel;
        this.lateReschedule = lateReschedule;
    }

    /** What a student may do about cancelling after the cutoff. */
    public LatePolicy lateCancel() {
        return lateCancel;
    }

    /** What a student may do about moving after the cutoff. */
    public LatePolicy lateReschedule() {
        return lateReschedule;
    }
}
