package org.duologue.application.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.duologue.application.wallet.spi.WalletBalance;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;
import org.duologue.domain.wallet.WalletOwner;

/** Wallets in memory. They are kept whole; what is found is as small a part as elsewhere. */
public final class MemoryWallets implements WalletRepository {

    private static final Comparator<WalletBalance> LONGEST_OVERDUE = Comparator.comparing(
                    (WalletBalance balance) -> balance.nextEventAt().orElseThrow())
            .thenComparing(balance -> balance.id().value());

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
    public List<WalletBalance> due(Instant until, Optional<WalletBalance> after, int limit) {
        Predicate<WalletBalance> later =
                balance -> after.isEmpty() || LONGEST_OVERDUE.compare(balance, after.get()) > 0;
        return wallets.all()
                .map(WalletBalance::of)
                .filter(balance -> balance.isDueAt(until))
                .filter(later)
                .sorted(LONGEST_OVERDUE)
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
