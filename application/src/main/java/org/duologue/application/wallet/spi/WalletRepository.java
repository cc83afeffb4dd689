package org.duologue.application.wallet.spi;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;
import org.duologue.domain.wallet.WalletOwner;

/**
 * Keeps wallets. One wallet is one unit of consistency: of two concurrent units that change the same wallet one must
 * lose and run again. Entries are only ever added.
 */
public interface WalletRepository {

    /** The wallet of this id. */
    Optional<Wallet> find(WalletId id);

    /** The wallets of these ids that exist, in a bounded number of round trips. */
    List<Wallet> findAll(Collection<WalletId> ids);

    /** The wallets of these owners that exist, in a bounded number of round trips. An owner has one at most. */
    List<Wallet> ownedBy(Collection<WalletOwner> owners);

    /** Stores a new or changed wallet. */
    void save(Wallet wallet);
}
