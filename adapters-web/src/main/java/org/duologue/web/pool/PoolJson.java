package org.duologue.web.pool;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.wallet.PoolQueries.BalanceView;
import org.duologue.application.wallet.PoolQueries.BalancesQuote;
import org.duologue.application.wallet.PoolQueries.PoolView;
import org.duologue.application.wallet.TransferCredits.Direction;
import org.duologue.web.wallet.WalletJson;

/** The pool and balances as JSON. */
public final class PoolJson {

    private PoolJson() {}

    /**
     * Credits that were bought.
     *
     * @param member whose balance they go to; left out: the pool
     * @param credits 1..1,000,000
     * @param payment the reference of the payment; the same payment counts once
     */
    public record Purchase(Optional<UUID> member, int credits, String payment) {}

    /**
     * A transfer between the pool and a member.
     *
     * @param direction TO_MEMBER or FROM_MEMBER
     * @param reason shown in both statements; may be left out
     */
    public record Transfer(UUID member, Direction direction, int credits, String reason) {}

    /**
     * The balance that several members are to have.
     *
     * @param members 1..200
     * @param credits 0..1,000,000
     * @param reason shown in the statements; may be left out
     */
    public record Level(List<UUID> members, int credits, String reason) {}

    /**
     * The pool.
     *
     * @param bought how many credits ever came into it from outside
     * @param withMembers how many of them went to members and did not come back
     */
    public record Pool(WalletJson.Wallet wallet, int bought, int withMembers) {

        static Pool of(PoolView view) {
            return new Pool(WalletJson.Wallet.of(view.wallet()), view.bought(), view.withMembers());
        }
    }

    /** A member's balance. */
    public record Balance(UUID member, String name, int available, int held) {

        static Balance of(BalanceView view) {
            return new Balance(view.member().value(), view.name(), view.available(), view.held());
        }
    }

    /** What becomes of one balance. */
    public record Change(UUID member, int from, int to) {}

    /**
     * What setting balances would do.
     *
     * @param pool what the pool has now
     * @param poolAfter what it would have; below 0 if it is short
     * @param possible whether it would be done
     */
    public record Quote(List<Change> changes, int pool, int poolAfter, boolean possible) {

        static Quote of(BalancesQuote quote) {
            return new Quote(
                    quote.changes().stream()
                            .map(c -> new Change(c.member().value(), c.from(), c.to()))
                            .toList(),
                    quote.pool(),
                    quote.poolAfter(),
                    quote.refusal().isEmpty());
        }
    }
}
