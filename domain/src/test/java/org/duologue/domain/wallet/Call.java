package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.RenewalPolicy;

/** A {@link Step} that was worked out: a command with all its arguments, which can be given to any wallet or model. */
public record Call(
        Step.Op op,
        Instant now,
        CommandId id,
        FundingRef ref,
        HoldId hold,
        int credits,
        int lot,
        int priority,
        Optional<Instant> end,
        RefundCause on,
        RenewalPolicy policy) {

    /** The code of the refusal, or "ok". */
    public String on(Wallet wallet) {
        try {
            carryOut(wallet);
            return "ok";
        } catch (Refused refused) {
            return refused.refusal().code();
        }
    }

    /** Gives it to the wallet, which may refuse it. */
    void carryOut(Wallet wallet) {
        Cause cause = Cause.TIME;
        switch (op) {
            case TOUCH -> wallet.settle(now);
            case SPEND -> wallet.spend(id, ref, Credits.of(credits), cause, now);
            case REFUND -> wallet.refund(id, ref, on, cause, now);
            case REPRICE -> wallet.reprice(id, ref, Credits.of(credits), cause, now);
            case HOLD -> wallet.hold(id, hold, Credits.of(credits), end.orElseThrow(), cause, now);
            case CAPTURE -> wallet.capture(id, hold, ref, cause, now);
            case RELEASE -> wallet.release(id, hold, cause, now);
            case ASSIGN -> wallet.assign(id, credits, cause, now);
            case PURCHASE -> wallet.purchase(id, Credits.of(credits), priority, end, cause, now);
            case TAKE_BACK -> wallet.takeBack(id, lot, credits, cause, now);
            case PAUSE -> wallet.pause(id, now);
            case RESUME -> wallet.resume(id, now);
            case CHANGE_POLICY -> wallet.changePolicy(id, policy, cause, now);
            case CLOSE -> wallet.close(id, cause, now);
        }
    }

    /** The same at another time. */
    public Call at(Instant time) {
        return new Call(op, time, id, ref, hold, credits, lot, priority, end, on, policy);
    }

    /** The same of another number of credits. */
    public Call of(int otherCredits) {
        return new Call(op, now, id, ref, hold, otherCredits, lot, priority, end, on, policy);
    }

    /** Another intention, which must not pass for a repetition of this one; empty: this one has no id. */
    public Optional<Call> otherwise() {
        return switch (op) {
            case TOUCH -> Optional.empty();
            case SPEND, REPRICE, HOLD, ASSIGN, PURCHASE, TAKE_BACK -> Optional.of(of(credits + 1));
            case REFUND ->
                Optional.of(about(op, ref, on == RefundCause.STUDENT ? RefundCause.OTHERS : RefundCause.STUDENT));
            case CAPTURE -> Optional.of(about(op, new FundingRef(hold.value()), on));
            case RELEASE, PAUSE, RESUME -> Optional.of(about(Step.Op.CLOSE, ref, on));
            case CLOSE -> Optional.of(about(Step.Op.PAUSE, ref, on));
            case CHANGE_POLICY ->
                Optional.of(to(new RenewalPolicy(
                        policy.cycle(), Credits.of(policy.amount().amount() + 1), policy.carryOver())));
        };
    }

    private Call about(Step.Op otherOp, FundingRef otherRef, RefundCause otherOn) {
        return new Call(otherOp, now, id, otherRef, hold, credits, lot, priority, end, otherOn, policy);
    }

    private Call to(RenewalPolicy other) {
        return new Call(op, now, id, ref, hold, credits, lot, priority, end, on, other);
    }

    /** The same as a new intention. */
    public Call as(CommandId other) {
        return new Call(op, now, other, ref, hold, credits, lot, priority, end, on, policy);
    }
}
