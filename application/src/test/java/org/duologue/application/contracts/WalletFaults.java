package org.duologue.application.contracts;

import static org.duologue.application.contracts.Broken.answers;
import static org.duologue.application.contracts.Broken.backwards;
import static org.duologue.application.contracts.Broken.onlyOnce;
import static org.duologue.application.contracts.Broken.swallowing;

import java.time.Instant;
import java.util.List;
import org.duologue.application.wallet.spi.WalletHistory;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Wallet;

/** A fault for each law of the ports of wallets. */
final class WalletFaults {

    private WalletFaults() {}

    static void all(Broken.Sink sink) {
        sink.breaks("walletsByOwner", "wallets.balances", (proceed, a) -> List.of());
        sink.breaks("walletsRoundTrip", "wallets.find", (proceed, a) -> proceed.with(a[0], Recall.NOTHING));
        sink.breaks("walletsReloaded", "wallets.save", onlyOnce(w -> ((Wallet) w)
                .state()
                .id()));
        sink.breaks("walletsConcurrent", "wallets.save", onlyOnce(w -> ((Wallet) w)
                .state()
                .id()));
        sink.breaks("walletsStoredAsTheyWere", "wallets.save", onlyOnce(w -> ((Wallet) w)
                .state()
                .id()));
        sink.breaks("walletsKeysUsedAgain", "wallets.save", swallowing());
        sink.breaks("walletsTold", "wallets.save", onlyOnce(w -> ((Wallet) w)
                .state()
                .id()));
        sink.breaks("walletsDue", "wallets.due", (proceed, a) -> proceed.with(a[0], a[1], 1_000));
        sink.breaks("historyEntries", "walletHistory.entries", (proceed, a) -> backwards(proceed.with(a)));
        sink.breaks("historyFiltered", "walletHistory.entries", (proceed, a) -> {
            WalletHistory.Range range = (WalletHistory.Range) a[1];
            return proceed.with(a[0], new WalletHistory.Range(range.before(), range.limit()));
        });
        sink.breaks(
                "historyAvailable",
                "walletHistory.availableAt",
                (proceed, a) -> proceed.with(a[0], ((Instant) a[1]).minusMillis(1)));
        sink.breaks("historyTurnover", "walletHistory.turnover", answers(new WalletHistory.Turnover(1, 0, 0)));
    }
}
