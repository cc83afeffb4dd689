package org.duologue.application.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duologue.application.wallet.spi.DueWallet;
import org.duologue.application.wallet.spi.WalletBalance;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;
import org.duologue.domain.wallet.WalletOwner;

/** Wallets in memory. They are kept whole; what is found is as small a part as elsewhere. */
public final class MemoryWallets implements WalletRepository {

    private static final Comparator<DueWallet> LONGEST_WAIT =
            Comparator.comparing(DueWallet::at).thenComparing(due -> due.id().value());

    private final MemoryTable<WalletId, Wallet.State> wallets;

    /** In this store. */
    public MemoryWallets(MemoryStore store) {
        wallets = new MemoryTable<>(store, wallet -> Optional.of(wallet.owner()));
    }

    /** The wallet of this id with all of its past. */
    public Optional<Wallet.State> whole(WalletId id) {
        return wallets.find(id);
    }

    @Override
    public List<Wallet> findAll(Collection<WalletId> ids, Recall asked) {
        return wallets.findAll(ids).stream()
                .map(whole -> Wallet.restore(whole.part(asked)))
                .toList();
    }

    @Override
    public List<Wallet> ownedBy(Collection<WalletOwner> owners, Recall asked) {
        return wallets.all()
                .filter(wallet -> owners.contains(wallet.owner()))
                .map(whole -> Wallet.restore(whole.part(asked)))
                .toList();
    }

    @Override
    public List<WalletBalance> balances(Collection<WalletOwner> owners) {
        return wallets.all()
                .filter(wallet -> owners.contains(wallet.owner()))
                .map(WalletBalance::of)
                .toList();
    }

    @Override
    public List<DueWallet> due(Instant until, Optional<DueWallet> after, int limit) {
        return wallets.all()
                .flatMap(wallet -> wallet.nextLookAt().map(at -> new DueWallet(wallet.id(), at)).stream())
                .filter(due -> !due.at().isAfter(until))
                .filter(due -> after.isEmpty() || LONGEST_WAIT.compare(due, after.get()) > 0)
                .sorted(LONGEST_WAIT)
                .limit(limit)
                .toList();
    }

    @Override
    public void save(Wallet wallet) {
        Wallet.State changed = wallet.state();
        Optional<Wallet.State> stored = wallets.find(changed.id());
        wallets.rewrite(
                changed.id(), stored.map(whole -> whole.continuedBy(changed)).orElse(changed));
    }
}
