package org.duologue.application.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.RenewalPolicy;
import org.duologue.domain.wallet.Cause;
import org.duologue.domain.wallet.ExpiredRefund;
import org.duologue.domain.wallet.Funding;
import org.duologue.domain.wallet.FundingRef;
import org.duologue.domain.wallet.Hold;
import org.duologue.domain.wallet.HoldId;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.RefundCause;
import org.duologue.domain.wallet.Transfer;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;
import org.duologue.domain.wallet.WalletOwner;

/** Arbitrary wallets, and steps that take them through every state they can come into. */
public final class WalletSamples {

    private final CoachingSamples samples;
    private final FundingRef unknown;

    /** Drawn from these samples. */
    public WalletSamples(CoachingSamples samples) {
        this.samples = samples;
        this.unknown = new FundingRef(samples.id());
    }

    /** A wallet that is not stored. */
    public Wallet newWallet() {
        WalletOwner owner = samples.one(
                new WalletOwner.OfEnrollment(samples.id()),
                new WalletOwner.OfMember(samples.id()),
                new WalletOwner.OfPool(samples.id()));
        ExpiredRefund late = samples.one(new ExpiredRefund.Forfeit(), ExpiredRefund.standard());
        return Wallet.open(
                new WalletId(samples.id()),
                owner,
                samples.chance(90) ? Optional.of(policy()) : Optional.empty(),
                samples.zone(),
                late,
                samples.instant());
    }

    /** All of a wallet's past that {@link #act} may have to do with. */
    public Recall everything(Wallet.State whole) {
        Recall recall = Recall.of(unknown);
        for (Funding funding : whole.fundings()) {
            recall = recall.and(funding.ref());
        }
        for (Hold hold : whole.holds()) {
            recall = recall.and(hold.id());
        }
        return recall;
    }

    /** Some of a wallet's past. */
    public Recall something(Wallet.State whole) {
        Recall recall = Recall.NOTHING;
        if (!whole.fundings().isEmpty()) {
            recall = recall.and(funded(Wallet.restore(whole)));
        }
        if (!whole.holds().isEmpty()) {
            recall = recall.and(hold(Wallet.restore(whole)));
        }
        if (!whole.commands().isEmpty()) {
            recall = recall.and(whole.commands()
                    .get(samples.number(whole.commands().size()))
                    .id());
        }
        return whole.lots().isEmpty()
                ? recall
                : recall.andLot(1 + samples.number(whole.lots().size()));
    }

    /** A wallet with nothing in it. */
    private Wallet bare(Instant now) {
        return Wallet.open(
                new WalletId(samples.id()),
                new WalletOwner.OfMember(samples.id()),
                Optional.empty(),
                samples.zone(),
                ExpiredRefund.standard(),
                now);
    }

    private Wallet rich(Instant now) {
        Wallet wallet = bare(now);
        wallet.assign(command(), 2, Cause.TIME, now);
        wallet.purchase(command(), Credits.of(2), samples.number(101), end(now), Cause.TIME, now);
        return wallet;
    }

    private RenewalPolicy policy() {
        return new RenewalPolicy(samples.one(Cycle.values()), Credits.of(samples.number(12)), samples.carryOver());
    }

    /** Takes the wallet one step further, up to ten days later; a refused step leaves it as it is. */
    public void act(Wallet wallet) {
        Instant now = wallet.state().asOf().plus(Duration.ofHours(samples.number(240)));
        Refusals.of(() -> {
            if (samples.chance(60)) {
                use(wallet, now);
            } else {
                rule(wallet, now);
            }
        });
    }

    private void use(Wallet wallet, Instant now) {
        Cause cause = new Cause(Optional.of(samples.id()), Optional.empty(), samples.text(samples.number(8)));
        switch (samples.number(8)) {
            case 0 -> wallet.assign(command(), 1 + samples.number(20), cause, now);
            case 1 ->
                wallet.hold(command(), new HoldId(samples.id()), some(), now.plus(Duration.ofDays(3)), cause, now);
            case 2 ->
                wallet.purchase(
                        command(), Credits.of(1 + samples.number(5)), samples.number(101), end(now), cause, now);
            case 3 -> wallet.refund(command(), funded(wallet), samples.one(RefundCause.values()), cause, now);
            case 4 -> wallet.reprice(command(), funded(wallet), some(), cause, now);
            case 5 -> Transfer.between(wallet, bare(now), command(), 1 + samples.number(3), cause, now);
            case 6 -> Transfer.between(rich(now), wallet, command(), 1 + samples.number(3), cause, now);
            default -> wallet.spend(command(), new FundingRef(samples.id()), some(), cause, now);
        }
    }

    private void rule(Wallet wallet, Instant now) {
        switch (samples.number(12)) {
            case 0, 1 -> wallet.pause(command(), now);
            case 2, 3, 4 -> wallet.resume(command(), now);
            case 5, 6 -> wallet.changePolicy(command(), policy(), Cause.TIME, now);
            case 7, 8 -> wallet.capture(command(), hold(wallet), new FundingRef(samples.id()), Cause.TIME, now);
            case 9, 10 -> wallet.release(command(), hold(wallet), Cause.TIME, now);
            default -> wallet.close(command(), Cause.by(samples.id()), now);
        }
    }

    private CommandId command() {
        return new CommandId(samples.id());
    }

    private Credits some() {
        return Credits.of(samples.number(4));
    }

    private Optional<Instant> end(Instant now) {
        return samples.chance(50) ? Optional.of(now.plus(Duration.ofDays(5))) : Optional.empty();
    }

    private FundingRef funded(Wallet wallet) {
        var fundings = wallet.state().fundings();
        return fundings.isEmpty()
                ? unknown
                : fundings.get(samples.number(fundings.size())).ref();
    }

    private HoldId hold(Wallet wallet) {
        var holds = wallet.state().holds();
        return holds.isEmpty()
                ? new HoldId(samples.id())
                : holds.stream().map(Hold::id).toList().get(samples.number(holds.size()));
    }
}
