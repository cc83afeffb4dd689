package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.shared.CarryOver;

/**
 * The one place where time acts: replays all that became due since the wallet was last settled, in the order of time,
 * and at one instant time-outs of holds, then ends of lots with what is carried over, then the renewal. The work is
 * linear in what is due.
 */
final class Settlement {

    private final WalletBooks books;
    private final Ledger ledger;
    private final Deque<Hold> holds;

    private Settlement(WalletBooks books) {
        this.books = books;
        ledger = books.ledger();
        List<Hold> soonestFirst = books.openHolds();
        soonestFirst.sort(Comparator.comparing(Hold::expiresAt));
        holds = new ArrayDeque<>(soonestFirst);
    }

    /** Settles up to the instant; if the wallet is ahead of it already, nothing is taken back. */
    static void settle(WalletBooks books, Instant now) {
        if (now.isAfter(books.asOf())) {
            new Settlement(books).run(now);
            books.advanceTo(now);
        }
    }

    private void run(Instant until) {
        Instant due = nextEvent(until);
        while (!due.isAfter(until)) {
            ledger.at(due, until);
            pass(due);
            due = nextEvent(until);
        }
    }

    /** The next thing that happens, if that is not after the instant; otherwise something after it. */
    private Instant nextEvent(Instant until) {
        Instant end = ledger.nextEnd(until).orElse(Instant.MAX);
        Instant boundary = books.nextBoundary().orElse(Instant.MAX);
        Instant timeOut = holds.isEmpty() ? Instant.MAX : holds.peek().expiresAt();
        return earlier(end, earlier(boundary, timeOut));
    }

    private static Instant earlier(Instant one, Instant other) {
        return other.isBefore(one) ? other : one;
    }

    private void pass(Instant at) {
        while (!holds.isEmpty() && !holds.peek().expiresAt().isAfter(at)) {
            GivingBack.release(books, holds.remove(), lot -> lot.isOverBefore(at), Cause.TIME);
        }
        boolean boundary = books.nextBoundary().filter(at::equals).isPresent();
        int carried = endLots(at, boundary ? mostCarried() : 0);
        if (boundary) {
            begin(books, books.renewal().orElseThrow().pastBoundary(), LotSource.RENEWAL, carried, Cause.TIME);
        }
    }

    private int mostCarried() {
        CarryOver rule = books.renewal().orElseThrow().schedule().policy().carryOver();
        return rule instanceof CarryOver.CarryUpTo upTo ? upTo.max().amount() : 0;
    }

    /** Ends what is over, and answers how much of it is carried into the period that begins. */
    private int endLots(Instant at, int mostCarried) {
        int carried = 0;
        for (Lot lot : ledger.ended(at)) {
            int carry = lot.isAllocation() ? Math.min(mostCarried - carried, lot.available()) : 0;
            ledger.move(EntryKind.CARRY_OUT, lot.number(), carry, Cause.TIME);
            ledger.move(EntryKind.EXPIRE, lot.number(), lot.available() - carry, Cause.TIME);
            carried += carry;
        }
        return carried;
    }

    /** Begins a period: what was carried over comes first, then the allocation, unless the wallet is paused. */
    static void begin(WalletBooks books, Renewal period, LotSource source, int carried, Cause cause) {
        books.renew(period);
        Ledger ledger = books.ledger();
        Optional<Instant> end = period.schedule().allocationsStay() ? Optional.empty() : books.nextBoundary();
        if (carried > 0) {
            ledger.grant(Grant.ofPeriod(LotSource.CARRY, carried, period, end), cause);
        }
        int amount = Math.min(period.schedule().policy().amount().amount(), ledger.room());
        if (books.isPaused()) {
            ledger.skipPeriod();
        } else if (amount > 0) {
            ledger.grant(Grant.ofPeriod(source, amount, period, end), cause);
        }
    }
}
