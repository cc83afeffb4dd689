package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Returns credits to the lots they came from; where the lot is over, as {@link ExpiredRefund} says. */
final class GivingBack {

    private GivingBack() {}

    /** Ends a hold. If a lot is over by now, that is not the student's doing. */
    static void release(WalletBooks books, Hold hold, Predicate<Lot> over, Cause cause) {
        books.put(hold.ended(HoldStatus.RELEASED));
        Cause about = cause.about(hold.id().value());
        for (Slice slice : hold.slices()) {
            books.ledger().move(EntryKind.RELEASE, slice.lot(), slice.amount(), about);
            settleDown(books, slice, over, RefundCause.OTHERS, about);
        }
    }

    /** Takes back so much of a funding, last used first. */
    static void refund(WalletBooks books, Funding funding, int amount, RefundCause on, Cause cause) {
        Cause about = cause.about(funding.ref().value());
        List<Slice> unwound = funding.unwinding(amount);
        books.put(funding.afterRefund(amount));
        for (Slice slice : unwound) {
            books.ledger().move(EntryKind.REFUND, slice.lot(), slice.amount(), about);
            settleDown(books, slice, lot -> lot.isOver(books.asOf()), on, about);
        }
    }

    /** Credits that came back into a lot that is over, or into a closed wallet, cannot stay there. */
    private static void settleDown(WalletBooks books, Slice slice, Predicate<Lot> over, RefundCause on, Cause cause) {
        Lot lot = books.ledger().lot(slice.lot());
        if (!books.isClosed() && !over.test(lot)) {
            return;
        }
        boolean second = isSecond(lot, on);
        if (!books.isClosed() && !second && books.expiredRefund() instanceof ExpiredRefund.Grace grace) {
            reissue(books.ledger(), lot, slice.amount(), grace, cause);
        } else {
            books.ledger().move(EntryKind.EXPIRE, lot.number(), slice.amount(), cause);
        }
    }

    private static boolean isSecond(Lot lot, RefundCause on) {
        return lot.source() == LotSource.REISSUE && on == RefundCause.STUDENT;
    }

    /** How many of them could be spent again, when all that was spent came back then. */
    static int cameBack(Wallet.State wallet, Funding funding, RefundCause on, Instant at) {
        boolean closed = wallet.closedAt().filter(since -> !since.isAfter(at)).isPresent();
        if (closed || funding.used() > 0) {
            return 0;
        }
        return funding.slices().stream()
                .filter(slice -> cameBack(wallet, wallet.lot(slice.lot()).orElseThrow(), on, at))
                .mapToInt(Slice::amount)
                .sum();
    }

    private static boolean cameBack(Wallet.State wallet, Lot lot, RefundCause on, Instant at) {
        boolean reissued = wallet.expiredRefund() instanceof ExpiredRefund.Grace && !isSecond(lot, on);
        return reissued || !lot.isOver(at);
    }

    private static void reissue(Ledger ledger, Lot lot, int amount, ExpiredRefund.Grace grace, Cause cause) {
        ledger.move(EntryKind.CARRY_OUT, lot.number(), amount, cause);
        Optional<Instant> end = Optional.of(ledger.now().plus(grace.grace()));
        ledger.grant(Grant.of(LotSource.REISSUE, lot.category(), amount, lot.priority(), end), cause);
    }
}
