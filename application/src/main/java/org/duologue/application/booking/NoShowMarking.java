package org.duologue.application.booking;

import java.time.Instant;
import java.util.Objects;
import org.duologue.application.shared.Right;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.wallet.Cause;
import org.duologue.domain.wallet.FundingRef;
import org.duologue.domain.wallet.Funds;
import org.duologue.domain.wallet.RefundCause;

/** Says who did not come to a session and lets its credits follow, on what was loaded; storing it is the caller's. */
final class NoShowMarking {

    private final Benches benches;
    private final SessionFunds funds;

    NoShowMarking(Benches benches, SessionFunds funds) {
        this.benches = Objects.requireNonNull(benches, "benches");
        this.funds = Objects.requireNonNull(funds, "funds");
    }

    /** What the session is booked from, for those who may say who came: never its student, whatever else they are. */
    Bench require(Actor by, Booking.State booking) {
        Bench bench = benches.of(by, booking);
        Right.MARK_NO_SHOW.require(Benches.ownFirst(by, bench.enrollment().state(), booking.coach()), "booking");
        return bench;
    }

    /** What its credits came from, and would be drawn on once more. */
    Funds funds(Bench bench, Booking.State booking) {
        return funds.thatPayAgain(bench, ref(booking));
    }

    /**
     * Marks it.
     *
     * @param id under which the credits move
     * @return by how many the student's credits have changed, with the sign
     */
    int mark(Actor by, Bench bench, Funds payers, Booking booking, Absent absent, CommandId id, Instant now) {
        booking.refusalOfMark(absent, now).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        int before = payers.available(now);
        Booking.State state = booking.state();
        Cause cause = Cause.by(by.member().value());
        switch (booking.effectOfMark(absent)) {
            case BACK -> payers.refund(id, ref(state), RefundCause.OTHERS, cause, now);
            case AGAIN -> payers.spendAgain(id, ref(state), state.snapshot().cost(), cause, now);
            case NONE -> {}
        }
        int change = payers.available(now) - before;
        Enrollment.State enrollment = bench.enrollment().state();
        booking.mark(absent, Math.max(0, change), by.member(), Benches.actingAs(by, enrollment, state.coach()), now);
        return change;
    }

    private static FundingRef ref(Booking.State booking) {
        return new FundingRef(booking.id().value());
    }
}
