package org.duologue.domain.wallet;

import java.util.Optional;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;

/** Credits from outside the schedule, and taking mistaken ones back. */
final class Granting {

    /** The most credits of one assignment (S1.64). */
    private static final int MAX_ASSIGNMENT = 1_000;

    private Granting() {}

    static void assign(WalletBooks books, int credits, Cause cause) {
        requireAssignable(credits);
        add(books, Grant.of(LotSource.ADMIN, Category.FREE, credits, Lot.USUAL_PRIORITY, Optional.empty()), cause);
    }

    static void add(WalletBooks books, Grant grant, Cause cause) {
        books.requireOpen();
        grant.expiresAt().ifPresent(end -> Holding.requireFuture(books, end));
        if (grant.amount() > books.ledger().room()) {
            throw new Refused(new WalletRefusal.WalletFull(Credits.MAX));
        }
        books.ledger().grant(grant, cause);
    }

    static void takeBack(WalletBooks books, int number, int credits, Cause cause) {
        requireAssignable(credits);
        Lot lot = books.recalledLot(number)
                .filter(found -> found.source() == LotSource.ADMIN)
                .orElseThrow(() -> new Refused(new NotFound("assignment")));
        if (lot.available() < credits) {
            throw new Refused(new WalletRefusal.NotLeft(number, credits, lot.available()));
        }
        books.ledger().move(EntryKind.EXPIRE, number, credits, cause);
    }

    private static void requireAssignable(int credits) {
        if (credits < 1 || credits > MAX_ASSIGNMENT) {
            throw new Refused(Invalid.of(FieldProblem.outOfRange("credits", credits, 1, MAX_ASSIGNMENT)));
        }
    }
}
