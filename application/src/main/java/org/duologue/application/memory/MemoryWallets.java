package org.duologue.application.memory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;
import org.duologue.domain.wallet.WalletOwner;

/** Wallets in memory. */
public final class MemoryWallets implements WalletRepository {

    private final MemoryTable<WalletId, Wallet.State> wallets;

    /** In this store. */
    public MemoryWallets(MemoryStore store) {
        wallets = new MemoryTable<>(store);
    }

    @Override
    public Optional<Wallet> find(WalletId id) {
        return wallets.find(id).map(Wallet::restore);
    }

    @Override
    public List<Wallet> findAll(Collection<WalletId> ids) {
        return wallets.findAll(ids).stream().map(Wallet::restore).toList();
    }

    @Override
    public List<Wallet> ownedBy(Collection<WalletOwner> owners) {
        return wallets.all()
                .filter(wallet -> owners.contains(wallet.owner()))
                .map(Wallet::restore)
                .toList();
    }

    @Override
    public void save(Wallet wallet) {
        wallets.put(wallet.state().id(), wallet.state());
    }
}
