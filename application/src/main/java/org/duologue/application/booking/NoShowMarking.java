package org.duologue.application.booking;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.shared.Right;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.CreditEffect;
import org.duologue.domain.booking.SessionPayment;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.payment.RefundReason;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.wallet.Cause;
import org.duologue.domain.wallet.FundingRef;
import org.duologue.domain.wallet.Funds;
import org.duologue.domain.wallet.RefundCause;

/** Says who did not come to a session and lets its credits follow, on what was loaded; storing it is the caller's. */
final class NoShowMarking {

    private final Benches benches;
    private final SessionFunds funds;
    private final SessionMoney money;

    NoShowMarking(Benches benches, SessionFunds funds, SessionMoney money) {
        this.benches = Objects.requireNonNull(benches, "benches");
        this.funds = Objects.requireNonNull(funds, "funds");
        this.money = Objects.requireNonNull(money, "money");
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
        refuse(booking, absent, now);
        int before = payers.available(now);
        Booking.State state = booking.state();
        Cause cause = Cause.by(by.member().value());
        if (state.payment().equals(SessionPayment.credits())) {
            switch (booking.effectOfMark(absent)) {
                case BACK -> payers.refund(id, ref(state), RefundCause.OTHERS, cause, now);
                case AGAIN -> payers.spendAgain(id, ref(state), state.snapshot().cost(), cause, now);
                case NONE -> {}
            }
        }
        int change = payers.available(now) - before;
        Enrollment.State enrollment = bench.enrollment().state();
        booking.mark(absent, Math.max(0, change), by.member(), Benches.actingAs(by, enrollment, state.coach()), now);
        return change;
    }

    /** Refuses what {@link #mark} does, before anything changes. */
    private void refuse(Booking booking, Absent absent, Instant now) {
        booking.refusalOfMark(absent, now)
                .<Refusal>map(refusal -> refusal)
                .or(() -> booking.effectOfMark(absent) == CreditEffect.AGAIN
                        ? money.refusalOfKeeping(booking.state())
                        : Optional.empty())
                .ifPresent(refusal -> {
                    throw new Refused(refusal);
                });
    }

    /** The session's money, if it was paid with any: owed back, or kept after all; to be called before marking. */
    void settleMoney(Actor by, Booking booking, Absent absent, Instant now) {
        refuse(booking, absent, now);
        switch (booking.effectOfMark(absent)) {
            case BACK -> money.owe(booking.state(), RefundReason.COACH_DID_NOT_COME, now);
            case AGAIN -> money.keep(booking.state(), by.member(), now);
            case NONE -> {}
        }
    }

    private static FundingRef ref(Booking.State booking) {
        return new FundingRef(booking.id().value());
    }
}
