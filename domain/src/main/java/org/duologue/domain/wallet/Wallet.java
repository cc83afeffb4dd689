package org.duologue.domain.wallet;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.RenewalPolicy;

/**
 * A wallet of credits. Every command first settles what is due, then acts at that moment, or is refused and leaves the
 * wallet as it was. The same command under the same id has no second effect; another one under it is refused as {@code
 * command-conflict}. Time never runs backwards in a wallet: a command with an earlier {@code now} acts at {@link
 * State#asOf()}.
 */
public final class Wallet {

    private State state;

    private Wallet(State state) {
        this.state = Objects.requireNonNull(state, "state");
    }

    /**
     * Opens a wallet and grants the first allocation.
     *
     * @param policy of renewals; empty: none
     * @param zone whose wall clock the renewals follow
     * @param now the anchor of the renewals
     */
    public static Wallet open(
            WalletId id,
            WalletOwner owner,
            Optional<RenewalPolicy> policy,
            ZoneId zone,
            ExpiredRefund expiredRefund,
            Instant now) {
        WalletBooks books = WalletBooks.empty(id, owner, expiredRefund, now);
        policy.map(p -> Renewal.beginning(new Schedule(0, p, now, zone)))
                .ifPresent(r -> Settlement.begin(books, r, LotSource.ENROLLMENT, 0, Cause.TIME));
        return new Wallet(books.state());
    }

    /** The wallet that had this state. */
    public static Wallet restore(State state) {
        return new Wallet(state);
    }

    /** Its values, as of the last command. */
    public State state() {
        return state;
    }

    /** The wallet as it is, or will be if nothing else happens, at the instant. This one stays as it is. */
    public State at(Instant now) {
        return WalletBooks.settled(state, now).state();
    }

    /** Writes down what is due. Nobody needs to: reading and commanding settle by themselves. */
    public void settle(Instant now) {
        state = at(now);
    }

    /** The very credits that spending so many now would use; refused as spending would be. Changes nothing. */
    public List<Slice> quote(Credits cost, Instant now) {
        WalletBooks books = WalletBooks.settled(state, now);
        books.requireRunning();
        return Spending.pick(books, cost.amount());
    }

    /** What a refund now would bring; refused as the refund would be. Changes nothing. */
    public RefundQuote quoteRefund(FundingRef ref, RefundCause on, Instant now) {
        return RefundQuote.of(WalletBooks.settled(state, now), books -> Spending.refund(books, ref, on, Cause.TIME));
    }

    /**
     * Spends credits on something, once. A cost of zero writes no entry, but the thing is funded.
     *
     * <p>Refused as {@code insufficient-credits}, {@code already-funded}, {@code wallet-paused}, {@code wallet-closed}.
     */
    public void spend(CommandId id, FundingRef ref, Credits cost, Cause cause, Instant now) {
        once(id, "spend " + ref + " " + cost, now, books -> Spending.spend(books, ref, cost, cause));
    }

    /**
     * Gives back all that is still spent on something, to the lots it came from. Into a lot that is over, or a closed
     * wallet, as {@link ExpiredRefund} says.
     *
     * <p>Refused as {@code not-funded}, or {@code nothing-to-refund} if all of it came back before.
     */
    public void refund(CommandId id, FundingRef ref, RefundCause on, Cause cause, Instant now) {
        once(id, "refund " + ref + " " + on, now, books -> Spending.refund(books, ref, on, cause));
    }

    /**
     * Changes what something costs. The same cost writes no entry, at any time; a lower one gives the difference back,
     * a higher one spends it or is refused as {@code insufficient-credits}.
     */
    public void reprice(CommandId id, FundingRef ref, Credits cost, Cause cause, Instant now) {
        once(id, "reprice " + ref + " " + cost, now, books -> Spending.reprice(books, ref, cost, cause));
    }

    /**
     * Assigns 1..1000 free credits without an end. Allowed while paused.
     *
     * <p>Refused as {@code invalid} on field {@code credits}, {@code wallet-closed}, {@code wallet-full}.
     */
    public void assign(CommandId id, int credits, Cause cause, Instant now) {
        once(id, "assign " + credits, now, books -> Granting.assign(books, credits, cause));
    }

    /**
     * Takes assigned credits back, as far as they are unused: 1..1000 of a lot.
     *
     * <p>Refused as {@code invalid}, {@code not-found} if the lot was not assigned, {@code credits-not-left}.
     */
    public void takeBack(CommandId id, int lot, int credits, Cause cause, Instant now) {
        once(id, "take " + credits + " of " + lot, now, books -> Granting.takeBack(books, lot, credits, cause));
    }

    /**
     * Adds bought credits.
     *
     * @param id made from the payment, so that it counts once
     * @param priority 0..100, the lowest is spent first
     * @param expiresAt the first instant at which they cannot be spent any more; empty: no end
     */
    public void purchase(
            CommandId id, Credits credits, int priority, Optional<Instant> expiresAt, Cause cause, Instant now) {
        Grant grant = Grant.of(LotSource.PURCHASE, Category.PAID, credits.amount(), priority, expiresAt);
        once(id, "purchase " + grant, now, books -> Granting.add(books, grant, cause));
    }

    /**
     * Reserves credits until they are captured, released, or {@code until} comes. A repetition may name another end,
     * since that usually depends on the time of asking; the first one counts.
     *
     * <p>Refused as {@code insufficient-credits}, {@code end-not-in-future}, {@code hold-ended} for a used hold id.
     */
    public void hold(CommandId id, HoldId hold, Credits cost, Instant until, Cause cause, Instant now) {
        once(id, "hold " + hold + " " + cost, now, books -> Holding.hold(books, hold, cost, until, cause));
    }

    /** Consumes held credits for something. Refused as {@code hold-ended}, {@code already-funded}. */
    public void capture(CommandId id, HoldId hold, FundingRef ref, Cause cause, Instant now) {
        once(id, "capture " + hold + " " + ref, now, books -> Holding.capture(books, hold, ref, cause));
    }

    /** Gives held credits back. Refused as {@code hold-ended}. */
    public void release(CommandId id, HoldId hold, Cause cause, Instant now) {
        once(id, "release " + hold, now, books -> Holding.release(books, hold, cause));
    }

    /** Pauses: no allocations, no spending. Refused as {@code wallet-paused}, {@code wallet-closed}. */
    public void pause(CommandId id, Instant now) {
        once(id, "pause", now, Life::pause);
    }

    /** Resumes; what was skipped is not made up for. Refused as {@code wallet-not-paused}, {@code wallet-closed}. */
    public void resume(CommandId id, Instant now) {
        once(id, "resume", now, Life::resume);
    }

    /** Closes for good: holds are released, what is available is forfeited. Refused as {@code wallet-closed}. */
    public void close(CommandId id, Cause cause, Instant now) {
        once(id, "close", now, books -> Life.close(books, cause));
    }

    /**
     * Changes the renewal from the next boundary on, the anchor of a new segment; a later change before it takes this
     * one's place, one back to the policy of now takes it back. A one-time allocation begins the new segment at once.
     *
     * <p>Refused as {@code no-renewal}, {@code wallet-closed}.
     */
    public void changePolicy(CommandId id, RenewalPolicy policy, Cause cause, Instant now) {
        once(id, "policy " + policy, now, books -> Life.changePolicy(books, policy, cause));
    }

    void become(Wallet copy) {
        state = copy.state;
    }

    /** Settles, and carries a command out unless it has been; all other commands come through here. */
    void once(CommandId id, String content, Instant now, Consumer<WalletBooks> command) {
        WalletBooks books = WalletBooks.settled(state, now);
        Optional<CommandRecord> before = books.command(id);
        if (before.isEmpty()) {
            command.accept(books);
            books.done(id, content);
            state = books.state();
        } else if (!before.get().content().equals(content)) {
            throw new Refused(new WalletRefusal.CommandReused(id));
        }
    }

    /**
     * The values of a wallet.
     *
     * @param pausedAt since when it is paused, while it is
     * @param closedAt since when it is closed
     * @param asOf up to when it is settled; commands act at this moment at the earliest
     * @param tally how much it has seen
     * @param recall what of its past is here besides all that is open; empty: all of it
     * @param lots by number
     * @param entries by seq; if not all of its past is here, only those written since
     */
    public record State(
            WalletId id,
            WalletOwner owner,
            ExpiredRefund expiredRefund,
            Optional<Renewal> renewal,
            Optional<Instant> pausedAt,
            Optional<Instant> closedAt,
            Instant asOf,
            Tally tally,
            Optional<Recall> recall,
            List<Lot> lots,
            List<Entry> entries,
            List<Hold> holds,
            List<Funding> fundings,
            List<CommandRecord> commands)
            implements Balances {

        public State {
            Object[] values = {id, owner, expiredRefund, renewal, pausedAt, closedAt, asOf, tally, recall};
            for (Object value : values) {
                Objects.requireNonNull(value);
            }
            lots = List.copyOf(lots);
            entries = List.copyOf(entries);
            holds = List.copyOf(holds);
            fundings = List.copyOf(fundings);
            commands = List.copyOf(commands);
        }

        /** All that is open, and what is asked for of its past: a command acts on that as on the whole wallet. */
        public State part(Recall asked) {
            return Part.of(this, asked);
        }

        /** The whole wallet, continued by what has become of a part; {@code stale} if that used a key again. */
        public State continuedBy(State part) {
            return Part.continued(this, part);
        }
    }
}
