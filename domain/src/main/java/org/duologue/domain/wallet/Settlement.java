package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
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
        holds = new ArrayDeque<>(
                books.openHolds().sorted(Comparator.comparing(Hold::expiresAt)).toList());
    }

    /** Settles up to the instant; if the wallet is ahead of it already, nothing is taken back. */
    static void settle(WalletBooks books, Instant now) {
        if (now.isAfter(books.asOf())) {
            new Settlement(books).run(now);
            books.advanceTo(now);
        }
    }

    private void run(Instant until) {
        Optional<Instant> due = nextEvent();
        while (due.isPresent() && !due.get().isAfter(until)) {
            ledger.at(due.get(), until);
            pass(due.get());
            due = nextEvent();
        }
    }

    private Optional<Instant> nextEvent() {
        return Stream.of(
                        ledger.nextEnd(),
                        books.nextBoundary(),
                        Optional.ofNullable(holds.peek()).map(Hold::expiresAt))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
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
        if (carried > 0) {
            ledger.grant(Ledger.Grant.ofPeriod(LotSource.CARRY, carried, period), cause);
        }
        int amount = Math.min(period.schedule().policy().amount().amount(), ledger.room());
        if (books.isPaused()) {
            ledger.skipPeriod();
        } else if (amount > 0) {
            ledger.grant(Ledger.Grant.ofPeriod(source, amount, period), cause);
        }
    }
}
