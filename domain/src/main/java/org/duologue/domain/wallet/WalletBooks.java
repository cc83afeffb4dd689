package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Refused;

/**
 * A wallet at work on a copy of its state. The wallet takes the copy over only when a command has succeeded; what
 * commands and time do to it is written with their subject.
 */
final class WalletBooks {

    private final Wallet.State before;
    private final Ledger ledger;
    private final Map<HoldId, Hold> holds;
    private final Map<FundingRef, Funding> fundings;
    private final Map<CommandId, CommandRecord> commands;
    private Optional<Renewal> renewal;
    private Optional<Instant> pausedAt;
    private Optional<Instant> closedAt;
    private Instant asOf;

    WalletBooks(Wallet.State state) {
        before = state;
        ledger = new Ledger(state.lots(), state.entries(), state.asOf());
        holds = byKey(state.holds(), Hold::id);
        fundings = byKey(state.fundings(), Funding::ref);
        commands = byKey(state.commands(), CommandRecord::id);
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
                ledger.lots(),
                ledger.entries(),
                List.copyOf(holds.values()),
                List.copyOf(fundings.values()),
                List.copyOf(commands.values()));
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
        return closedAt.isPresent() ? Optional.empty() : renewal.flatMap(Renewal::nextBoundary);
    }

    Optional<Renewal> renewal() {
        return renewal;
    }

    void renew(Renewal by) {
        renewal = Optional.of(by);
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

    Optional<Funding> funding(FundingRef ref) {
        return Optional.ofNullable(fundings.get(ref));
    }

    void put(Funding funding) {
        fundings.put(funding.ref(), funding);
    }

    Optional<Hold> hold(HoldId id) {
        return Optional.ofNullable(holds.get(id));
    }

    Stream<Hold> openHolds() {
        return List.copyOf(holds.values()).stream().filter(hold -> hold.status() == HoldStatus.OPEN);
    }

    void put(Hold hold) {
        holds.put(hold.id(), hold);
    }

    Optional<CommandRecord> command(CommandId id) {
        return Optional.ofNullable(commands.get(id));
    }

    void put(CommandRecord command) {
        commands.put(command.id(), command);
    }
}
