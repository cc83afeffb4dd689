package org.duologue.application.wallet;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.people.MemberFilter;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.Standing;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.application.wallet.spi.WalletBalance;
import org.duologue.application.wallet.spi.WalletHistory.Turnover;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletOwner;

/** Answers questions about the pool and members' balances, over the ports: always about settled copies. */
public final class PoolReader implements PoolQueries {

    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final MemberRepository members;
    private final BalanceWallets balances;
    private final Statements statements;

    /** Over these ports. */
    public PoolReader(
            UnitOfWork unitOfWork,
            InstantSource clock,
            MemberRepository members,
            BalanceWallets balances,
            Statements statements) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.members = Objects.requireNonNull(members, "members");
        this.balances = Objects.requireNonNull(balances, "balances");
        this.statements = Objects.requireNonNull(statements, "statements");
    }

    @Override
    public PoolView pool(Actor by) {
        Right.MANAGE_POOL.require(Standing.ofPlanner(by));
        return unitOfWork.read(() -> {
            Wallet.State pool = settledPool(by);
            Turnover turnover = statements.turnover(pool);
            return new PoolView(
                    statements.view(pool),
                    Math.toIntExact(turnover.issued()),
                    Math.toIntExact(turnover.transferredOut() - turnover.transferredIn()));
        });
    }

    private Wallet.State settledPool(Actor by) {
        Instant now = clock.instant();
        return balances.pool(by.workspace(), now).at(now);
    }

    @Override
    public Page<EntryView> poolStatement(Actor by, PageRequest page) {
        Right.MANAGE_POOL.require(Standing.ofPlanner(by));
        return unitOfWork.read(() -> statements.entries(settledPool(by), StatementFilter.ALL, page));
    }

    @Override
    public Page<BalanceView> balances(Actor by, PageRequest page) {
        Right.MANAGE_POOL.require(Standing.ofPlanner(by));
        return unitOfWork.read(() -> {
            Page<Member> found = members.page(by.workspace(), MemberFilter.with(Role.STUDENT), page);
            Map<WalletOwner, WalletBalance> owned = balances.current(found.items(), clock.instant());
            return found.map(member -> view(member, Optional.ofNullable(owned.get(BalanceWallets.owner(member)))));
        });
    }

    private static BalanceView view(Member member, Optional<WalletBalance> balance) {
        return new BalanceView(
                member.state().id(),
                member.state().name().value(),
                balance.map(WalletBalance::available).orElse(0),
                balance.map(WalletBalance::held).orElse(0));
    }

    @Override
    public Optional<WalletView> balance(Actor by, MemberId member) {
        return unitOfWork.read(
                () -> found(by, member, Recall.NOTHING).map(wallet -> statements.view(wallet.at(clock.instant()))));
    }

    @Override
    public Page<EntryView> balanceStatement(Actor by, MemberId member, StatementFilter filter, PageRequest page) {
        return unitOfWork.read(() -> found(by, member, Recall.NOTHING)
                .map(wallet -> statements.entries(wallet.at(clock.instant()), filter, page))
                .orElseGet(() -> new Page<>(List.of(), Optional.empty())));
    }

    @Override
    public EntryExplained explainBalance(Actor by, MemberId member, long seq) {
        return unitOfWork.read(() -> new Explanations(statements).explain(seq, asked -> found(by, member, asked)
                .orElseThrow(() -> new Refused(new NotFound("entry")))
                .at(clock.instant())));
    }

    @Override
    public Optional<ForecastView> balanceForecast(Actor by, MemberId member) {
        return unitOfWork.read(
                () -> found(by, member, Recall.NOTHING).map(wallet -> statements.forecast(wallet, clock.instant())));
    }

    private Optional<Wallet> found(Actor by, MemberId member, Recall asked) {
        Standing standing = by.isAdmin() ? Standing.ADMIN : by.is(member) ? Standing.SELF : Standing.MEMBER;
        Right.SEE_BALANCE.require(standing, "member");
        return balances.find(member, by.workspace(), asked);
    }

    @Override
    public BalancesQuote quoteBalances(SetBalances command) {
        Right.MANAGE_POOL.require(Standing.ofPlanner(command.by()));
        PoolService.problems(command).refuseIfAny();
        return unitOfWork.read(() -> {
            Levelling levelling = PoolService.levelling(balances, command, clock.instant());
            List<BalancesQuote.Change> changes = levelling.wallets().stream()
                    .map(wallet -> new BalancesQuote.Change(
                            new MemberId(wallet.state().owner().id()),
                            wallet.at(levelling.now()).available(),
                            command.credits()))
                    .toList();
            int pool = levelling.pool().at(levelling.now()).available();
            return new BalancesQuote(changes, pool, levelling.poolAfter(), levelling.refusal());
        });
    }
}
