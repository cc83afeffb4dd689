package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.duologue.domain.shared.Refused;

/** One hold over several wallets: each of them has its share of it under the same id. */
final class Reservation {

    private Reservation() {}

    /** Refused where one of the wallets had a share in it before. */
    static void requireNew(List<Wallet> wallets, HoldId hold) {
        if (wallets.stream().anyMatch(wallet -> share(wallet.state(), hold).isPresent())) {
            throw new Refused(new WalletRefusal.HoldEnded(hold));
        }
    }

    /** Refused where the wallet could not take its share, since it is ahead of the end already. */
    static void requireFuture(Wallet wallet, Instant until, Instant now) {
        Instant asOf = wallet.at(now).asOf();
        if (!until.isAfter(asOf)) {
            throw new Refused(new WalletRefusal.EndNotInFuture(until, asOf));
        }
    }

    /** The wallets with a share, at least one; refused if any of their shares has ended. */
    static List<Wallet> requireWhole(List<Wallet> wallets, HoldId hold, Instant now) {
        List<Wallet> sharing = wallets.stream()
                .filter(wallet -> share(wallet.state(), hold).isPresent())
                .toList();
        if (sharing.isEmpty() || !sharing.stream().allMatch(isOpen(hold, now))) {
            throw new Refused(new WalletRefusal.HoldEnded(hold));
        }
        return sharing;
    }

    /** The wallets whose share has not ended. */
    static List<Wallet> open(List<Wallet> wallets, HoldId hold, Instant now) {
        return wallets.stream().filter(isOpen(hold, now)).toList();
    }

    private static Predicate<Wallet> isOpen(HoldId hold, Instant now) {
        return wallet -> share(wallet.at(now), hold).filter(Hold::isOpen).isPresent();
    }

    private static Optional<Hold> share(Wallet.State wallet, HoldId hold) {
        return wallet.holds().stream().filter(h -> h.id().equals(hold)).findFirst();
    }
}
