package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Refused;

/**
 * A wallet at work on a copy of its state: {@link #settle} is the one place where time acts, the other methods are what
 * commands do after it. The wallet takes the copy over only when a command has succeeded.
 */
final class WalletBooks {

    private final Wallet.State before;
    private final Ledger ledger;
    private final Map<HoldId, Hold> holds;
    private final Map<FundingRef, Funding> fundings;
    private Optional<Renewal> renewal;
    private Optional<Instant> pausedAt;
    private Optional<Instant> closedAt;
    private Instant asOf;

    WalletBooks(Wallet.State state) {
        before = state;
        ledger = new Ledger(state.lots(), state.entries(), state.asOf());
        holds = byKey(state.holds(), Hold::id);
        fundings = byKey(state.fundings(), Funding::ref);
        renewal = state.renewal();
        pausedAt = state.pausedAt();
        closedAt = state.closedAt();
        asOf = state.asOf();
    }

    private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
        Map<K, V> map = new LinkedHashMap<>();
        values.forEach(value -> map.put(key.apply(value), value));
        return map;
    }

    Ledger ledger() {
        return ledger;
    }

    Instant asOf() {
        return asOf;
    }

    Wallet.State state() {
        return new Wallet.State(
                before.id(),
                before.owner(),
                before.expiredRefund(),
                renewal,
                pausedAt,
                closedAt,
                asOf,
                ledger.lots(),
                ledger.entries(),
                List.copyOf(holds.values()),
                List.copyOf(fundings.values()),
                before.commands());
    }

    /**
     * Replays all that is due up to the instant, in the order of time: hold time-outs, then ends of lots with what is
     * carried over, then the renewal. A clock that steps back changes nothing.
     */
    void settle(Instant now) {
        Instant until = now.isAfter(asOf) ? now : asOf;
        Optional<Instant> due = nextEvent();
        while (due.isPresent() && !due.get().isAfter(until)) {
            ledger.at(due.get(), until);
            pass(due.get());
            due = nextEvent();
        }
        asOf = until;
        ledger.at(until, until);
    }

    private Optional<Instant> nextEvent() {
        Optional<Instant> earliest = earlier(ledger.nextEnd(), nextBoundary());
        for (Hold hold : holds.values()) {
            if (hold.status() == HoldStatus.OPEN) {
                earliest = earlier(earliest, Optional.of(hold.expiresAt()));
            }
        }
        return earliest;
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        return one.get().isAfter(other.get()) ? other : one;
    }

    Optional<Instant> nextBoundary() {
        return closedAt.isPresent() ? Optional.empty() : renewal.flatMap(Renewal::nextBoundary);
    }

    private void pass(Instant at) {
        List.copyOf(holds.values()).stream()
                .filter(hold ->
                        hold.status() == HoldStatus.OPEN && !hold.expiresAt().isAfter(at))
                .forEach(hold -> release(hold, Cause.TIME));
        boolean boundary = nextBoundary().filter(at::equals).isPresent();
        int carried = endLots(at, boundary ? mostCarried() : 0);
        if (boundary) {
            beginPeriod(carried);
        }
    }

    private int mostCarried() {
        CarryOver rule = renewal.orElseThrow().schedule().policy().carryOver();
        return rule instanceof CarryOver.CarryUpTo upTo ? upTo.max().amount() : 0;
    }

    /** Ends what is over, and answers how much of it is carried into the period that begins. */
    private int endLots(Instant at, int mostCarried) {
        int carried = 0;
        for (Lot lot : ledger.usable()) {
            if (lot.isOver(at)) {
                int carry = lot.isAllocation() ? Math.min(mostCarried - carried, lot.available()) : 0;
                if (carry > 0) {
                    ledger.move(EntryKind.CARRY_OUT, lot.number(), carry, Cause.TIME);
                    carried += carry;
                }
                if (lot.available() > carry) {
                    ledger.move(EntryKind.EXPIRE, lot.number(), lot.available() - carry, Cause.TIME);
                }
            }
        }
        return carried;
    }

    private void beginPeriod(int carried) {
        Renewal next = renewal.orElseThrow().pastBoundary();
        renewal = Optional.of(next);
        if (carried > 0) {
            ledger.grant(
                    Ledger.Grant.ofPeriod(LotSource.CARRY, carried, next.schedule(), next.currentPeriod()), Cause.TIME);
        }
        if (pausedAt.isPresent()) {
            ledger.skipPeriod();
        } else {
            allocate(LotSource.RENEWAL, next, Cause.TIME);
        }
    }

    void allocate(LotSource source, Renewal at, Cause cause) {
        int amount = at.schedule().policy().amount().amount();
        if (amount > 0) {
            ledger.grant(Ledger.Grant.ofPeriod(source, amount, at.schedule(), at.currentPeriod()), cause);
        }
    }

    Optional<Renewal> renewal() {
        return renewal;
    }

    void renewal(Renewal now) {
        renewal = Optional.of(now);
    }

    void requireOpen() {
        closedAt.ifPresent(since -> {
            throw new Refused(new WalletRefusal.WalletClosed(since));
        });
    }

    void requireRunning() {
        requireOpen();
        pausedAt.ifPresent(since -> {
            throw new Refused(new WalletRefusal.WalletPaused(since));
        });
    }

    void pause() {
        requireRunning();
        pausedAt = Optional.of(asOf);
    }

    void resume() {
        requireOpen();
        if (pausedAt.isEmpty()) {
            throw new Refused(new WalletRefusal.WalletNotPaused());
        }
        pausedAt = Optional.empty();
    }

    void close(Cause cause) {
        requireOpen();
        closedAt = Optional.of(asOf);
        List.copyOf(holds.values()).stream()
                .filter(hold -> hold.status() == HoldStatus.OPEN)
                .forEach(hold -> release(hold, cause));
        ledger.usable().forEach(lot -> ledger.move(EntryKind.EXPIRE, lot.number(), lot.available(), cause));
    }

    void requireCredits(int required) {
        int available = ledger.available();
        if (available < required) {
            throw new Refused(new WalletRefusal.InsufficientCredits(required, available, nextBoundary()));
        }
    }

    void requireNotFunded(FundingRef ref) {
        if (fundings.containsKey(ref)) {
            throw new Refused(new WalletRefusal.AlreadyFunded(ref));
        }
    }

    void fund(Funding funding) {
        fundings.put(funding.ref(), funding);
    }

    Funding funding(FundingRef ref) {
        Funding funding = fundings.get(ref);
        if (funding == null) {
            throw new Refused(new WalletRefusal.NotFunded(ref));
        }
        return funding;
    }

    boolean isKnown(HoldId id) {
        return holds.containsKey(id);
    }

    Hold openHold(HoldId id) {
        Hold hold = holds.get(id);
        if (hold == null || hold.status() != HoldStatus.OPEN) {
            throw new Refused(new WalletRefusal.HoldEnded(id));
        }
        return hold;
    }

    void put(Hold hold) {
        holds.put(hold.id(), hold);
    }

    /** Gives held credits back; those of a lot that is over meanwhile like a refund that is not the student's doing. */
    void release(Hold hold, Cause cause) {
        holds.put(hold.id(), hold.ended(HoldStatus.RELEASED));
        for (Slice slice : hold.slices()) {
            ledger.move(
                    EntryKind.RELEASE,
                    slice.lot(),
                    slice.amount(),
                    cause.about(hold.id().value()));
            reissueIfOver(slice, RefundCause.OTHERS, cause);
        }
    }

    void refund(Slice slice, RefundCause on, Cause cause) {
        ledger.move(EntryKind.REFUND, slice.lot(), slice.amount(), cause);
        reissueIfOver(slice, on, cause);
    }

    /**
     * Credits that came back into a lot that is over, or into a closed wallet, cannot stay there. A lot that ends at this
     * very moment is not over yet while settling: its end is still to come.
     */
    private void reissueIfOver(Slice slice, RefundCause on, Cause cause) {
        Lot lot = ledger.lot(slice.lot());
        boolean over = lot.expiresAt()
                .map(end -> end.isBefore(ledger.now()) || end.equals(asOf))
                .orElse(false);
        if (closedAt.isPresent()) {
            ledger.move(EntryKind.EXPIRE, slice.lot(), slice.amount(), cause);
        } else if (over) {
            boolean second = lot.source() == LotSource.REISSUE && on == RefundCause.STUDENT;
            if (!second && before.expiredRefund() instanceof ExpiredRefund.Grace grace) {
                ledger.move(EntryKind.CARRY_OUT, slice.lot(), slice.amount(), cause);
                Optional<Instant> end = Optional.of(ledger.now().plus(grace.grace()));
                ledger.grant(
                        Ledger.Grant.of(LotSource.REISSUE, lot.category(), slice.amount(), lot.priority(), end), cause);
            } else {
                ledger.move(EntryKind.EXPIRE, slice.lot(), slice.amount(), cause);
            }
        }
    }
}
