package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.List;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Refused;

/** Reserving credits: a hold has concrete lots and ends in exactly one way. */
final class Holding {

    private Holding() {}

    static void hold(WalletBooks books, HoldId id, Credits cost, Instant until, Cause cause) {
        books.requireRunning();
        if (books.hold(id).isPresent()) {
            throw new Refused(new WalletRefusal.HoldEnded(id));
        }
        requireFuture(books, until);
        List<Slice> slices = Spending.pick(books, cost.amount());
        books.ledger().move(EntryKind.HOLD, slices, cause.about(id.value()));
        books.put(new Hold(id, until, slices, HoldStatus.OPEN, books.command()));
    }

    /** The reservation was made in time, so ends of its lots since then do not matter. */
    static void capture(WalletBooks books, HoldId id, FundingRef ref, Cause cause) {
        Hold open = requireOpen(books, id);
        Spending.requireNotFunded(books, ref);
        books.ledger().move(EntryKind.CAPTURE, open.slices(), cause.about(ref.value()));
        books.put(open.ended(HoldStatus.CAPTURED));
        books.put(new Funding(ref, open.slices(), 0, books.command()));
    }

    static void release(WalletBooks books, HoldId id, Cause cause) {
        GivingBack.release(books, requireOpen(books, id), lot -> lot.isOver(books.asOf()), cause);
    }

    static void requireFuture(WalletBooks books, Instant end) {
        if (!end.isAfter(books.asOf())) {
            throw new Refused(new WalletRefusal.EndNotInFuture(end, books.asOf()));
        }
    }

    private static Hold requireOpen(WalletBooks books, HoldId id) {
        return books.hold(id).filter(Hold::isOpen).orElseThrow(() -> new Refused(new WalletRefusal.HoldEnded(id)));
    }
}
