package org.duologue.application.wallet;

import java.util.List;
import java.util.Optional;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Refusal;

/** What can be asked about the workspace's pool and members' balances. */
public interface PoolQueries {

    /** The pool as of now. Admins. */
    PoolView pool(Actor by);

    /** The pool's statement, newest entry first. Admins. */
    Page<EntryView> poolStatement(Actor by, PageRequest page);

    /** The balances of students, by name. Admins. */
    Page<BalanceView> balances(Actor by, PageRequest page);

    /** A member's balance as of now; empty if they never had one. The member and admins. */
    Optional<WalletView> balance(Actor by, MemberId member);

    /** The entries of a member's balance that match, newest first. The member and admins. */
    Page<EntryView> balanceStatement(Actor by, MemberId member, StatementFilter filter, PageRequest page);

    /** Why an entry of a member's balance is as it is; {@code not-found} if there is none. The member and admins. */
    EntryExplained explainBalance(Actor by, MemberId member, long seq);

    /** What becomes of a member's balance; empty if they never had one. The member and admins. */
    Optional<ForecastView> balanceForecast(Actor by, MemberId member);

    /** What setting balances would move, and what stands against it (F2). Admins. */
    BalancesQuote quoteBalances(SetBalances command);

    /**
     * The pool.
     *
     * @param wallet what is in it
     * @param bought how many credits were ever bought or given into it
     * @param withMembers how many of them went to members and did not come back
     */
    record PoolView(WalletView wallet, int bought, int withMembers) {}

    /** A member's balance. */
    record BalanceView(MemberId member, String name, int available, int held) {}

    /**
     * What setting balances would do.
     *
     * @param changes of each member, with the sign
     * @param pool what the pool has now
     * @param poolAfter what it would have; if the pool is short, below 0
     */
    record BalancesQuote(List<Change> changes, int pool, int poolAfter, Optional<Refusal> refusal) {

        public BalancesQuote {
            changes = List.copyOf(changes);
        }

        /** From what to what. */
        public record Change(MemberId member, int from, int to) {}
    }
}
