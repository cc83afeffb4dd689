package org.duologue.domain.wallet;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Refused;

/**
 * A wallet at work on a copy of its state. The wallet takes the copy over only when a command has succeeded; what
 * commands and time do to it is written with their subject.
 */
final class WalletBooks {

    private final Wallet.State before;
    private final Ledger ledger;
    private final Register<HoldId, Hold> holds;
    private final Register<FundingRef, Funding> fundings;
    private final Register<CommandId, CommandRecord> commands;
    private long lastCommand;
    private Optional<Renewal> renewal;
    private Optional<LocalDateTime> anchor = Optional.empty();
    private Optional<Instant> nextBoundary;
    private Optional<Instant> pausedAt;
    private Optional<Instant> closedAt;
    private Instant asOf;

    WalletBooks(Wallet.State state) {
        before = state;
        ledger = new Ledger(state);
        holds = new Register<>(state.holds(), Hold::id);
        fundings = new Register<>(state.fundings(), Funding::ref);
        commands = new Register<>(state.commands(), CommandRecord::id);
        lastCommand = state.tally().commands();
        renewal = state.renewal();
        nextBoundary = state.nextRenewalAt();
        pausedAt = state.pausedAt();
        closedAt = state.closedAt();
        asOf = state.asOf();
    }

    /** The books of a wallet without any credits. */
    static WalletBooks empty(WalletId id, WalletOwner owner, ExpiredRefund expiredRefund, Instant now) {
        return new WalletBooks(new Wallet.State(
                id,
                owner,
                expiredRefund,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                now,
                Tally.NONE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    /** A copy in which everything that is due at the instant has happened. */
    static WalletBooks settled(Wallet.State state, Instant now) {
        WalletBooks books = new WalletBooks(state);
        Settlement.settle(books, now);
        return books;
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
                new Tally(ledger.lastLot(), ledger.lastEntry(), lastCommand),
                before.recall(),
                ledger.lots(),
                ledger.entries(),
                holds.values(),
                fundings.values(),
                commands.values());
    }

    Ledger ledger() {
        return ledger;
    }

    ExpiredRefund expiredRefund() {
        return before.expiredRefund();
    }

    Instant asOf() {
        return asOf;
    }

    void advanceTo(Instant now) {
        asOf = now;
        ledger.at(now, now);
    }

    Optional<Instant> nextBoundary() {
        return nextBoundary;
    }

    Optional<Renewal> renewal() {
        return renewal;
    }

    void renew(Renewal by) {
        boolean sameSegment = renewal.filter(
                        was -> was.schedule().segment() == by.schedule().segment())
                .isPresent();
        if (anchor.isEmpty() || !sameSegment) {
            anchor = Optional.of(by.schedule().anchor());
        }
        renewal = Optional.of(by);
        nextBoundary = by.nextBoundary(anchor.get());
    }

    boolean isPaused() {
        return pausedAt.isPresent();
    }

    void pausedSince(Optional<Instant> since) {
        pausedAt = since;
    }

    boolean isClosed() {
        return closedAt.isPresent();
    }

    void closedSince(Instant since) {
        closedAt = Optional.of(since);
        nextBoundary = Optional.empty();
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

    /** What was spent on it, as far as that is known here. */
    Optional<Funding> funding(FundingRef ref) {
        return fundings.find(ref);
    }

    /** What was spent on it; a mistake if nobody asked for it when the wallet was opened. */
    Optional<Funding> recalled(FundingRef ref) {
        Optional<Funding> found = funding(ref);
        if (found.isEmpty()) {
            Recall.require(before.recall(), asked -> asked.fundings().contains(ref), ref);
        }
        return found;
    }

    /** The lot; a mistake if it is used up and nobody asked for it when the wallet was opened. */
    Optional<Lot> recalledLot(int number) {
        Optional<Lot> found = ledger.find(number);
        if (found.isEmpty()) {
            Recall.require(before.recall(), asked -> asked.lots().contains(number), "lot " + number);
        }
        return found;
    }

    void put(Funding funding) {
        fundings.put(funding);
    }

    Optional<Hold> hold(HoldId id) {
        return holds.find(id);
    }

    /** The holds that have not ended, in the order in which they were made; the list is the caller's. */
    List<Hold> openHolds() {
        return holds.values().stream().filter(Hold::isOpen).collect(Collectors.toCollection(ArrayList::new));
    }

    void put(Hold hold) {
        holds.put(hold);
    }

    /** The number of the command that is being carried out. */
    long command() {
        return lastCommand + 1;
    }

    Optional<CommandRecord> command(CommandId id) {
        return commands.find(id);
    }

    /** Notes that the command has been carried out. */
    void done(CommandId id, String content) {
        lastCommand++;
        commands.put(new CommandRecord(id, content, lastCommand));
    }
}
