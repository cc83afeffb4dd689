package org.duologue.domain.wallet;

import java.util.List;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Refused;

/** Paying with credits, and paying less or more for the same thing. */
final class Spending {

    private Spending() {}

    static void spend(WalletBooks books, FundingRef ref, Credits cost, Cause cause) {
        books.requireRunning();
        requireNotFunded(books, ref);
        List<Slice> slices = pick(books, cost.amount());
        books.ledger().move(EntryKind.SPEND, slices, cause.about(ref.value()));
        books.put(new Funding(ref, slices, 0, books.command()));
    }

    static void refund(WalletBooks books, FundingRef ref, RefundCause on, Cause cause) {
        Funding funding = require(books, ref);
        if (funding.used() == 0 && funding.spent() > 0) {
            throw new Refused(new WalletRefusal.NothingToRefund(ref, funding.spent(), 0));
        }
        GivingBack.refund(books, funding, funding.used(), on, cause);
    }

    static void reprice(WalletBooks books, FundingRef ref, Credits cost, Cause cause) {
        Funding funding = require(books, ref);
        int more = cost.amount() - funding.used();
        if (more > 0) {
            books.requireRunning();
            List<Slice> added = pick(books, more);
            books.ledger().move(EntryKind.SPEND, added, cause.about(ref.value()));
            books.put(funding.afterPaying(added));
        } else {
            GivingBack.refund(books, funding, -more, RefundCause.STUDENT, cause);
        }
    }

    static Funding require(WalletBooks books, FundingRef ref) {
        return books.recalled(ref).orElseThrow(() -> new Refused(new WalletRefusal.NotFunded(ref)));
    }

    static void requireNotFunded(WalletBooks books, FundingRef ref) {
        if (books.funding(ref).isPresent()) {
            throw new Refused(new WalletRefusal.AlreadyFunded(ref));
        }
    }

    /** The very credits that so many would be. */
    static List<Slice> pick(WalletBooks books, int required) {
        int available = books.ledger().available();
        if (available < required) {
            throw new Refused(new WalletRefusal.InsufficientCredits(required, available, books.nextBoundary()));
        }
        return books.ledger().pick(required);
    }
}
