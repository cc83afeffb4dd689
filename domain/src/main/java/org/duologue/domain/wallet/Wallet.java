package org.duologue.domain.wallet;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.RenewalPolicy;

/**
 * A wallet of credits. Every command first settles what is due, then acts at that moment, or is refused and leaves the
 * wallet as it was. The same command under the same id has no second effect; another one under it is refused as {@code
 * command-conflict}. Time never runs backwards in a wallet: a command with an earlier {@code now} acts at {@link
 * State#asOf()}.
 */
public final class Wallet {

    /** The most credits of one assignment (S1.64). */
    public static final int MAX_ASSIGNMENT = 1_000;

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
        Optional<Renewal> renewal = policy.map(p -> Renewal.beginning(new Schedule(0, p, now, zone)));
        WalletBooks books = new WalletBooks(new State(
                id,
                owner,
                expiredRefund,
                renewal,
                Optional.empty(),
                Optional.empty(),
                now,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        renewal.ifPresent(r -> books.allocate(LotSource.ENROLLMENT, r, Cause.TIME));
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
        WalletBooks books = new WalletBooks(state);
        books.settle(now);
        return books.state();
    }

    /** The very credits that spending so many now would use; refused as spending would be. Changes nothing. */
    public List<Slice> quote(Credits cost, Instant now) {
        WalletBooks books = new WalletBooks(state);
        books.settle(now);
        books.requireRunning();
        books.requireCredits(cost.amount());
        return books.ledger().pick(cost.amount());
    }

    /**
     * Spends credits on something, once. A cost of zero writes no entry, but the thing is funded.
     *
     * <p>Refused as {@code insufficient-credits}, {@code already-funded}, {@code wallet-paused}, {@code wallet-closed}.
     */
    public void spend(CommandId id, FundingRef ref, Credits cost, Cause cause, Instant now) {
        once(id, "spend " + ref + " " + cost, now, books -> {
            books.requireRunning();
            books.requireNotFunded(ref);
            books.requireCredits(cost.amount());
            List<Slice> slices = books.ledger().pick(cost.amount());
            books.ledger().move(EntryKind.SPEND, slices, cause.about(ref.value()));
            books.fund(new Funding(ref, slices, 0));
        });
    }

    /**
     * Gives back all that is still spent on something, to the lots it came from. Into a lot that is over, or a closed
     * wallet, as {@link ExpiredRefund} says.
     *
     * <p>Refused as {@code not-funded}, or {@code nothing-to-refund} if all of it came back before.
     */
    public void refund(CommandId id, FundingRef ref, RefundCause on, Cause cause, Instant now) {
        once(id, "refund " + ref + " " + on, now, books -> {
            Funding funding = books.funding(ref);
            if (funding.used() == 0 && funding.spent() > 0) {
                throw new Refused(new WalletRefusal.NothingToRefund(ref, funding.spent(), 0));
            }
            giveBack(books, funding, funding.used(), on, cause);
        });
    }

    private static void giveBack(WalletBooks books, Funding funding, int amount, RefundCause on, Cause cause) {
        Cause about = cause.about(funding.ref().value());
        funding.unwinding(amount).forEach(slice -> books.refund(slice, on, about));
        books.fund(funding.afterRefund(amount));
    }

    /**
     * Changes what something costs. The same cost writes no entry, at any time; a lower one gives the difference back, a
     * higher one spends it or is refused as {@code insufficient-credits}.
     */
    public void reprice(CommandId id, FundingRef ref, Credits cost, Cause cause, Instant now) {
        once(id, "reprice " + ref + " " + cost, now, books -> {
            Funding funding = books.funding(ref);
            int more = cost.amount() - funding.used();
            if (more < 0) {
                giveBack(books, funding, -more, RefundCause.STUDENT, cause);
            } else if (more > 0) {
                books.requireRunning();
                books.requireCredits(more);
                List<Slice> slices = new ArrayList<>(stillUsed(funding));
                List<Slice> added = books.ledger().pick(more);
                books.ledger().move(EntryKind.SPEND, added, cause.about(ref.value()));
                slices.addAll(added);
                books.fund(new Funding(ref, slices, 0));
            }
        });
    }

    /** Unwinding goes from the last slice back, so what is still used is the first part of the slices. */
    private static List<Slice> stillUsed(Funding funding) {
        List<Slice> used = new ArrayList<>();
        int left = funding.used();
        for (Slice slice : funding.slices()) {
            int part = Math.min(left, slice.amount());
            if (part > 0) {
                used.add(new Slice(slice.lot(), part));
            }
            left -= part;
        }
        return used;
    }

    /**
     * Assigns 1..1000 free credits without an end. Allowed while paused.
     *
     * <p>Refused as {@code invalid} on field {@code credits}, {@code wallet-closed}, {@code wallet-full}.
     */
    public void assign(CommandId id, int credits, Cause cause, Instant now) {
        if (credits < 1 || credits > MAX_ASSIGNMENT) {
            throw new Refused(Invalid.of(FieldProblem.outOfRange("credits", credits, 1, MAX_ASSIGNMENT)));
        }
        Ledger.Grant grant =
                Ledger.Grant.of(LotSource.ADMIN, Category.FREE, credits, Lot.USUAL_PRIORITY, Optional.empty());
        add(id, grant, cause, now);
    }

    /**
     * Adds bought credits.
     *
     * @param priority 0..100, the lowest is spent first
     * @param expiresAt the first instant at which they cannot be spent any more; empty: no end
     */
    public void purchase(
            CommandId id, Credits credits, int priority, Optional<Instant> expiresAt, Cause cause, Instant now) {
        add(id, Ledger.Grant.of(LotSource.PURCHASE, Category.PAID, credits.amount(), priority, expiresAt), cause, now);
    }

    private void add(CommandId id, Ledger.Grant grant, Cause cause, Instant now) {
        once(id, "add " + grant, now, books -> {
            books.requireOpen();
            grant.expiresAt().filter(end -> !end.isAfter(books.asOf())).ifPresent(end -> {
                throw new Refused(new WalletRefusal.EndNotInFuture(end, books.asOf()));
            });
            if (books.ledger().available() > Credits.MAX - grant.amount()) {
                throw new Refused(new WalletRefusal.WalletFull(Credits.MAX));
            }
            books.ledger().grant(grant, cause);
        });
    }

    /**
     * Reserves credits until they are captured, released, or {@code until} comes.
     *
     * <p>Refused as {@code insufficient-credits}, {@code end-not-in-future}, {@code already-funded} for a used hold id.
     */
    public void hold(CommandId id, HoldId hold, Credits cost, Instant until, Cause cause, Instant now) {
        once(id, "hold " + hold + " " + cost + " " + until, now, books -> {
            books.requireRunning();
            if (books.isKnown(hold)) {
                throw new Refused(new WalletRefusal.HoldEnded(hold));
            }
            if (!until.isAfter(books.asOf())) {
                throw new Refused(new WalletRefusal.EndNotInFuture(until, books.asOf()));
            }
            books.requireCredits(cost.amount());
            List<Slice> slices = books.ledger().pick(cost.amount());
            books.ledger().move(EntryKind.HOLD, slices, cause.about(hold.value()));
            books.put(new Hold(hold, until, slices, HoldStatus.OPEN));
        });
    }

    /** Consumes held credits for something. Refused as {@code hold-ended}, {@code already-funded}. */
    public void capture(CommandId id, HoldId hold, FundingRef ref, Cause cause, Instant now) {
        once(id, "capture " + hold + " " + ref, now, books -> {
            Hold open = books.openHold(hold);
            books.requireNotFunded(ref);
            books.ledger().move(EntryKind.CAPTURE, open.slices(), cause.about(ref.value()));
            books.put(open.ended(HoldStatus.CAPTURED));
            books.fund(new Funding(ref, open.slices(), 0));
        });
    }

    /** Gives held credits back. Refused as {@code hold-ended}. */
    public void release(CommandId id, HoldId hold, Cause cause, Instant now) {
        once(id, "release " + hold, now, books -> books.release(books.openHold(hold), cause));
    }

    /** Pauses: no allocations, no spending. Refused as {@code wallet-paused}, {@code wallet-closed}. */
    public void pause(CommandId id, Instant now) {
        once(id, "pause", now, WalletBooks::pause);
    }

    /** Resumes; skipped allocations are not made up for. Refused as {@code wallet-not-paused}, {@code wallet-closed}. */
    public void resume(CommandId id, Instant now) {
        once(id, "resume", now, WalletBooks::resume);
    }

    /** Closes for good: holds are released, what is available is forfeited. Refused as {@code wallet-closed}. */
    public void close(CommandId id, Cause cause, Instant now) {
        once(id, "close", now, books -> books.close(cause));
    }

    /**
     * Changes the renewal from the next boundary on, which becomes the anchor of a new segment; a later change before it
     * takes this one's place. A one-time allocation has no next boundary: the new segment begins at once.
     *
     * <p>Refused as {@code no-renewal}, {@code wallet-closed}.
     */
    public void changePolicy(CommandId id, RenewalPolicy policy, Cause cause, Instant now) {
        once(id, "policy " + policy, now, books -> {
            books.requireOpen();
            Renewal renewal = books.renewal().orElseThrow(() -> new Refused(new WalletRefusal.NoRenewal()));
            if (renewal.schedule().renews()) {
                books.renewal(renewal.withPending(policy));
            } else {
                Schedule old = renewal.schedule();
                Renewal begun = Renewal.beginning(new Schedule(old.segment() + 1, policy, books.asOf(), old.zone()));
                books.renewal(begun);
                books.allocate(LotSource.RENEWAL, begun, cause);
            }
        });
    }

    private void once(CommandId id, String content, Instant now, Consumer<WalletBooks> command) {
        for (CommandRecord done : state.commands) {
            if (done.id().equals(id)) {
                if (!done.content().equals(content)) {
                    throw new Refused(new WalletRefusal.CommandReused(id));
                }
                return;
            }
        }
        WalletBooks books = new WalletBooks(state);
        books.settle(now);
        command.accept(books);
        List<CommandRecord> commands = new ArrayList<>(state.commands);
        commands.add(new CommandRecord(id, content));
        state = books.state().with(commands);
    }

    /**
     * The values of a wallet.
     *
     * @param pausedAt since when it is paused, while it is
     * @param closedAt since when it is closed
     * @param asOf up to when it is settled; commands act at this moment at the earliest
     * @param lots by number
     * @param entries by seq
     */
    public record State(
            WalletId id,
            WalletOwner owner,
            ExpiredRefund expiredRefund,
            Optional<Renewal> renewal,
            Optional<Instant> pausedAt,
            Optional<Instant> closedAt,
            Instant asOf,
            List<Lot> lots,
            List<Entry> entries,
            List<Hold> holds,
            List<Funding> fundings,
            List<CommandRecord> commands) {

        public State {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(expiredRefund, "expiredRefund");
            Objects.requireNonNull(renewal, "renewal");
            Objects.requireNonNull(pausedAt, "pausedAt");
            Objects.requireNonNull(closedAt, "closedAt");
            Objects.requireNonNull(asOf, "asOf");
            lots = List.copyOf(lots);
            entries = List.copyOf(entries);
            holds = List.copyOf(holds);
            fundings = List.copyOf(fundings);
            commands = List.copyOf(commands);
        }

        private State with(List<CommandRecord> done) {
            return new State(
                    id, owner, expiredRefund, renewal, pausedAt, closedAt, asOf, lots, entries, holds, fundings, done);
        }

        /** What can be spent, as of {@link #asOf()}. */
        public int available() {
            return lots.stream().mapToInt(Lot::available).sum();
        }

        /** What is reserved. */
        public int held() {
            return lots.stream().mapToInt(Lot::held).sum();
        }

        /** The lots with something to spend, in spending order. */
        public List<Lot> usable() {
            return lots.stream()
                    .filter(lot -> lot.available() > 0)
                    .sorted(Ledger.SPENDING_ORDER)
                    .toList();
        }

        /** When the next allocation comes; empty: none will. */
        public Optional<Instant> nextRenewalAt() {
            return closedAt.isPresent() ? Optional.empty() : renewal.flatMap(Renewal::nextBoundary);
        }

        /** What was available at a past instant, from the entries. */
        public int availableAt(Instant past) {
            return entries.stream()
                    .filter(entry -> !entry.effectiveAt().isAfter(past))
                    .mapToInt(Entry::change)
                    .sum();
        }
    }
}
