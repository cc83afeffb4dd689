package org.duologue.application.wallet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.wallet.Cause;
import org.duologue.domain.wallet.Transfer;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletRefusal;

/** Brings several wallets to one level, out of a pool and into it. The quote and the act are the same arithmetic. */
record Levelling(Wallet pool, List<Wallet> wallets, int level, Instant now) {

    private static int available(Wallet wallet, Instant now) {
        return wallet.at(now).available();
    }

    /** How much a wallet is short of the level; negative: how much it is above. */
    private int missing(Wallet wallet) {
        return level - available(wallet, now);
    }

    /** What the pool would have afterwards; below 0 if it is short. */
    int poolAfter() {
        long missing = wallets.stream().mapToLong(this::missing).sum();
        return Math.toIntExact(Math.max(-Credits.MAX, available(pool, now) - missing));
    }

    /** What stands against it: the pool would need more than it has with what comes back to it. */
    Optional<Refusal> refusal() {
        long needed =
                wallets.stream().mapToLong(this::missing).filter(n -> n > 0).sum();
        int returned =
                -wallets.stream().mapToInt(this::missing).filter(n -> n < 0).sum();
        int there = available(pool, now) + returned;
        return needed <= there
                ? Optional.empty()
                : Optional.of(new WalletRefusal.InsufficientCredits(Math.toIntExact(needed), there, Optional.empty()));
    }

    /** First what comes back to the pool, then what goes out of it. */
    void carryOut(Supplier<CommandId> ids, Cause cause) {
        wallets.stream()
                .filter(wallet -> missing(wallet) < 0)
                .forEach(wallet -> Transfer.between(wallet, pool, ids.get(), -missing(wallet), cause, now));
        wallets.stream()
                .filter(wallet -> missing(wallet) > 0)
                .forEach(wallet -> Transfer.between(pool, wallet, ids.get(), missing(wallet), cause, now));
    }
}
