package org.duologue.application.wallet;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.shared.Once;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.Standing;
import org.duologue.application.wallet.TransferCredits.Direction;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.Problems;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.Texts;
import org.duologue.domain.wallet.Cause;
import org.duologue.domain.wallet.Lot;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Transfer;
import org.duologue.domain.wallet.Wallet;

/** The pool and members' balances, over the ports. */
public final class PoolService implements PoolUseCases {

    private static final int MAX_PAYMENT = 100;

    private final Once once;
    private final InstantSource clock;
    private final IdSource ids;
    private final BalanceWallets balances;

    /** Over these ports. */
    public PoolService(Once once, InstantSource clock, IdSource ids, BalanceWallets balances) {
        this.once = Objects.requireNonNull(once, "once");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.ids = Objects.requireNonNull(ids, "ids");
        this.balances = Objects.requireNonNull(balances, "balances");
    }

    @Override
    public void creditsBought(CreditsBought command) {
        Right.MANAGE_POOL.require(Standing.ofPlanner(command.by()));
        String payment = command.payment() == null ? "" : command.payment().strip();
        Problems problems = new Problems();
        problems.require(isAmount(command.credits(), 1), outOfRange(command.credits(), 1));
        Texts.problemOfLine(payment, 1, MAX_PAYMENT)
                .ifPresent(p -> problems.require(false, new FieldProblem("payment", p.code(), p.evidence())));
        problems.refuseIfAny();
        once.run(command.by(), Optional.empty(), command, () -> {
            Instant now = clock.instant();
            CommandId paid = paidBy(payment);
            Recall asked = Recall.of(paid);
            Wallet wallet = command.member()
                    .map(member -> wallet(command.by(), member, asked, now))
                    .orElseGet(() -> balances.pool(command.by().workspace(), asked, now));
            wallet.purchase(
                    paid,
                    Credits.of(command.credits()),
                    Lot.USUAL_PRIORITY,
                    Optional.empty(),
                    cause(command.by(), payment),
                    now);
            balances.save(wallet);
        });
    }

    /** The same payment always makes the same command, so that the wallet takes it once. */
    private static CommandId paidBy(String payment) {
        return new CommandId(UUID.nameUUIDFromBytes(("payment " + payment).getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isAmount(int credits, int least) {
        return credits >= least && credits <= Credits.MAX;
    }

    private static FieldProblem outOfRange(int credits, int least) {
        return FieldProblem.outOfRange("credits", credits, least, Credits.MAX);
    }

    private Wallet wallet(Actor by, MemberId member, Recall asked, Instant now) {
        return balances.of(List.of(member), by.workspace(), asked, now).get(0);
    }

    private static Cause cause(Actor by, String reason) {
        return new Cause(Optional.of(by.member().value()), Optional.empty(), reason);
    }

    private static String reason(Problems problems, String typed) {
        Reason reason = problems.read("reason", () -> Reason.of(typed));
        problems.refuseIfAny();
        return reason.value();
    }

    @Override
    public void transferCredits(TransferCredits command) {
        Right.MANAGE_POOL.require(Standing.ofPlanner(command.by()));
        String reason = reason(new Problems(), command.reason());
        once.run(command.by(), command.id(), command, () -> {
            Instant now = clock.instant();
            Wallet member = wallet(command.by(), command.member(), Recall.NOTHING, now);
            Wallet pool = balances.pool(command.by().workspace(), now);
            boolean out = command.direction() == Direction.TO_MEMBER;
            Transfer.between(
                    out ? pool : member,
                    out ? member : pool,
                    new CommandId(ids.next()),
                    command.credits(),
                    cause(command.by(), reason),
                    now);
            balances.save(pool);
            balances.save(member);
        });
    }

    @Override
    public void setBalances(SetBalances command) {
        Right.MANAGE_POOL.require(Standing.ofPlanner(command.by()));
        Problems problems = problems(command);
        String reason = reason(problems, command.reason());
        once.run(command.by(), command.id(), command, () -> {
            Levelling levelling = levelling(balances, command, clock.instant());
            levelling.refusal().ifPresent(refusal -> {
                throw new Refused(refusal);
            });
            levelling.carryOut(() -> new CommandId(ids.next()), cause(command.by(), reason));
            balances.save(levelling.pool());
            levelling.wallets().forEach(balances::save);
        });
    }

    static Problems problems(SetBalances command) {
        int count = command.members().size();
        return new Problems()
                .require(isAmount(command.credits(), 0), outOfRange(command.credits(), 0))
                .require(
                        count >= 1 && count <= SetBalances.MAX_MEMBERS,
                        FieldProblem.outOfRange("members", count, 1, SetBalances.MAX_MEMBERS));
    }

    static Levelling levelling(BalanceWallets balances, SetBalances command, Instant now) {
        return new Levelling(
                balances.pool(command.by().workspace(), now),
                balances.of(command.members(), command.by().workspace(), Recall.NOTHING, now),
                command.credits(),
                now);
    }
}
