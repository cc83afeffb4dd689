package org.duologue.application.wallet.spi;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;
import org.duologue.domain.wallet.WalletOwner;

/**
 * Keeps wallets. One wallet is one unit of consistency: of two concurrent units that store the same wallet one must
 * lose and run again, also if it stores it as it was. Entries are only ever added.
 *
 * <p>What is found is the part of a wallet that is open, as {@link Wallet.State#part} says, so that finding a wallet
 * costs no more after ten years; its past is asked of {@link WalletHistory}. A command under a key that was used before
 * and that nobody asked for loses its race when it is stored.
 */
public interface WalletRepository {

    /** What is open of the wallet of this id. */
    default Optional<Wallet> find(WalletId id) {
        return find(id, Recall.NOTHING);
    }

    /** What is open of the wallet of this id, and what is asked for of its past. */
    default Optional<Wallet> find(WalletId id, Recall asked) {
        return findAll(List.of(id), asked).stream().findFirst();
    }

    /** What is open of the wallets of these ids that exist, in a bounded number of round trips. */
    default List<Wallet> findAll(Collection<WalletId> ids) {
        return findAll(ids, Recall.NOTHING);
    }

    /** The same with what is asked for of the past of each. */
    List<Wallet> findAll(Collection<WalletId> ids, Recall asked);

    /**
     * What is open of the wallets of these owners that exist, and what is asked for of their past, in a bounded number
     * of round trips. An owner has one at most.
     */
    List<Wallet> ownedBy(Collection<WalletOwner> owners, Recall asked);

    /** What the wallets of these owners have, of those that exist, in one round trip and without opening them. */
    List<WalletBalance> balances(Collection<WalletOwner> owners);

    /**
     * The wallets to be looked at by the instant, as {@link Wallet.State#nextLookAt} says, those that wait longest
     * first; whoever stores a wallet says so anew. One that another unit of work asked for, and that is still open, may
     * be left out.
     *
     * @param after the last one of the page before
     * @param limit the most that are answered
     */
    List<DueWallet> due(Instant until, Optional<DueWallet> after, int limit);

    /** Stores a new wallet, or what has become of one: new entries and what changed. */
    void save(Wallet wallet);
}
