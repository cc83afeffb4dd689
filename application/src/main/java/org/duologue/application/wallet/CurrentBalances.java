package org.duologue.application.wallet;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duologue.application.wallet.spi.WalletBalance;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.wallet.WalletId;
import org.duologue.domain.wallet.WalletOwner;

/** What wallets have now: one question for all of them, and only those to which something is due are opened. */
public final class CurrentBalances {

    private final WalletRepository wallets;

    /** Of these wallets. */
    public CurrentBalances(WalletRepository wallets) {
        this.wallets = Objects.requireNonNull(wallets, "wallets");
    }

    /** By owner; whoever has no wallet is left out. */
    public Map<WalletOwner, WalletBalance> of(Collection<WalletOwner> owners, Instant now) {
        List<WalletBalance> stored = wallets.balances(owners);
        Map<WalletOwner, WalletBalance> current = new HashMap<>();
        stored.forEach(balance -> current.put(balance.owner(), balance));
        List<WalletId> due = stored.stream()
                .filter(balance -> balance.isDueAt(now))
                .map(WalletBalance::id)
                .toList();
        wallets.findAll(due).stream()
                .map(wallet -> WalletBalance.of(wallet.at(now)))
                .forEach(settled -> current.put(settled.owner(), settled));
        return current;
    }

    /** What these owners can spend now, all together. */
    public int available(Collection<WalletOwner> owners, Instant now) {
        return of(owners, now).values().stream()
                .mapToInt(WalletBalance::available)
                .sum();
    }
}
