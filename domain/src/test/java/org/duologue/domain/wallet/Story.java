package org.duologue.domain.wallet;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.RenewalPolicy;

/** A wallet's beginning and what happens to it: plain data, which is worked out into calls on a wallet of its own. */
public record Story(Opening opening, List<Step> steps, List<RenewalPolicy> policies) {

    /** The steps as calls with all their arguments, the same every time. */
    public List<Call> calls() {
        Wallet wallet = opening.open();
        Instant now = opening.start();
        List<Call> calls = new ArrayList<>();
        List<FundingRef> refs = new ArrayList<>(List.of(ref(0)));
        List<HoldId> holds = new ArrayList<>(List.of(new HoldId(new UUID(2, 0))));
        for (Step step : steps) {
            now = after(now, wallet.at(now), step.before());
            Call call = call(step, now, wallet.at(now), calls.size(), refs, holds);
            call.on(wallet);
            calls.add(call);
        }
        return calls;
    }

    private Call call(Step step, Instant now, Wallet.State state, int n, List<FundingRef> refs, List<HoldId> holds) {
        boolean pays = step.op() == Step.Op.SPEND || step.op() == Step.Op.CAPTURE;
        boolean fresh = step.pick() % 4 != 0;
        FundingRef ref = pays && fresh ? ref(n + 1) : refs.get(step.pick() % refs.size());
        boolean reserves = step.op() == Step.Op.HOLD && fresh;
        HoldId hold = reserves ? new HoldId(new UUID(2, n + 1)) : holds.get(step.pick() % holds.size());
        if (pays && fresh) {
            refs.add(ref);
        }
        if (reserves) {
            holds.add(hold);
        }
        return new Call(
                step.op(),
                now,
                new CommandId(new UUID(3, n)),
                ref,
                hold,
                credits(step),
                1 + step.pick() % 6,
                step.pick() / 3 % 3 == 0 ? 10 : 50,
                end(step, now, state),
                step.pick() % 2 == 0 ? RefundCause.STUDENT : RefundCause.OTHERS,
                policies.get(step.pick() % policies.size()));
    }

    private static int credits(Step step) {
        return switch (step.op()) {
            case ASSIGN, TAKE_BACK -> step.size();
            case PURCHASE -> Math.max(1, step.size() % 8);
            default -> step.size() % 8;
        };
    }

    /** Up to a month away, or with the period, so that several things end at once. */
    private static Optional<Instant> end(Step step, Instant now, Wallet.State state) {
        if (step.op() == Step.Op.PURCHASE && step.pick() % 3 == 0) {
            return Optional.empty();
        }
        Instant length = now.plus(Duration.ofHours(12L * (step.pick() % 60)));
        return Optional.of(step.pick() % 4 == 1 ? state.nextRenewalAt().orElse(length) : length);
    }

    private static FundingRef ref(int n) {
        return new FundingRef(new UUID(1, n));
    }

    private static Instant after(Instant now, Wallet.State state, Step.Wait wait) {
        Instant from = wait.toNextEvent() ? state.nextEventAt().orElse(now) : now;
        return from.plus(wait.by());
    }
}
