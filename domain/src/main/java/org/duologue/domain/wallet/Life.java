package org.duologue.domain.wallet;

import java.util.Optional;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.RenewalPolicy;

/** Pausing, resuming and closing a wallet, and changing how it renews. */
final class Life {

    private Life() {}

    static void pause(WalletBooks books) {
        books.requireRunning();
        books.pausedSince(Optional.of(books.asOf()));
    }

    static void resume(WalletBooks books) {
        books.requireOpen();
        if (!books.isPaused()) {
            throw new Refused(new WalletRefusal.WalletNotPaused());
        }
        books.pausedSince(Optional.empty());
    }

    static void close(WalletBooks books, Cause cause) {
        books.requireOpen();
        books.closedSince(books.asOf());
        books.openHolds().forEach(hold -> GivingBack.release(books, hold, lot -> true, cause));
        Ledger ledger = books.ledger();
        ledger.usable().forEach(lot -> ledger.move(EntryKind.EXPIRE, lot.number(), lot.available(), cause));
    }

    static void changePolicy(WalletBooks books, RenewalPolicy policy, Cause cause) {
        books.requireOpen();
        Renewal renewal = books.renewal().orElseThrow(() -> new Refused(new WalletRefusal.NoRenewal()));
        if (renewal.schedule().renews()) {
            books.renew(renewal.withPending(policy));
        } else {
            Renewal begun = Renewal.beginning(renewal.schedule().followedBy(policy, books.asOf()));
            Settlement.begin(books, begun, LotSource.RENEWAL, 0, cause);
        }
    }
}
