package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Credits that came together and end together.
 *
 * @param number 1 for the wallet's first lot
 * @param amount at least 1, of which each is in exactly one of the buckets
 * @param priority 0..100, the lowest is spent first
 * @param effectiveFrom the first instant at which it can be spent
 * @param expiresAt the first instant at which it no longer can; empty: no end
 * @param segment of the renewal schedule, for allocations; otherwise 0
 * @param period of the segment, for allocations; otherwise -1
 * @param announced what its owner has been told of it
 */
public record Lot(
        int number,
        LotSource source,
        Category category,
        int amount,
        int priority,
        Instant effectiveFrom,
        Optional<Instant> expiresAt,
        int segment,
        int period,
        int available,
        int held,
        int consumed,
        int forfeited,
        int carriedOut,
        int transferredOut,
        Announced announced) {

    /** The priority of lots that nobody gave another. */
    public static final int USUAL_PRIORITY = 50;

    /**
     * The order in which lots are used (B26): total and deterministic. It is asked so often that it is written out: as
     * a chain of comparators it was half of what paying costs.
     */
    public static final Comparator<Lot> SPENDING_ORDER = Lot::inSpendingOrder;

    public Lot {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(announced, "announced");
        if (available < 0 || held < 0 || consumed < 0 || forfeited < 0 || carriedOut < 0 || transferredOut < 0) {
            throw new IllegalArgumentException("a bucket is negative in lot " + number);
        }
        if (amount < 1 || available + held + consumed + forfeited + carriedOut + transferredOut != amount) {
            throw new IllegalArgumentException("the buckets of lot " + number + " do not add up to " + amount);
        }
    }

    private int inSpendingOrder(Lot other) {
        int order = Integer.compare(priority, other.priority);
        order = order != 0 ? order : endOrNever().compareTo(other.endOrNever());
        order = order != 0 ? order : category.compareTo(other.category);
        order = order != 0 ? order : effectiveFrom.compareTo(other.effectiveFrom);
        return order != 0 ? order : Integer.compare(number, other.number);
    }

    /** Its end, or an instant after all that happens. */
    Instant endOrNever() {
        return expiresAt.orElse(Instant.MAX);
    }

    /** Whether there is something in it that can still be spent or given back. */
    public boolean isOpen() {
        return available > 0 || held > 0;
    }

    /** Whether it is over at the instant. */
    boolean isOver(Instant at) {
        return expiresAt.isPresent() && !at.isBefore(expiresAt.get());
    }

    /** Whether it was over earlier than at the instant. */
    boolean isOverBefore(Instant at) {
        return expiresAt.isPresent() && at.isAfter(expiresAt.get());
    }

    /** Whether it is part of the periodic allocation, so that what is left may be carried over. */
    boolean isAllocation() {
        return source == LotSource.ENROLLMENT || source == LotSource.RENEWAL || source == LotSource.CARRY;
    }

    /** The lot after an entry of this kind and amount. */
    Lot after(EntryKind kind, int n) {
        return switch (kind) {
            case SPEND -> with(available - n, held, consumed + n);
            case HOLD -> with(available - n, held + n, consumed);
            case CAPTURE -> with(available, held - n, consumed + n);
            case RELEASE -> with(available + n, held - n, consumed);
            case REFUND -> with(available + n, held, consumed - n);
            case EXPIRE -> without(n, 0, 0);
            case CARRY_OUT -> without(0, n, 0);
            case TRANSFER_OUT -> without(0, 0, n);
            case GRANT, PERIOD_SKIPPED -> this;
        };
    }

    private Lot with(int nowAvailable, int nowHeld, int nowConsumed) {
        return copy(nowAvailable, nowHeld, nowConsumed, forfeited, carriedOut, transferredOut, announced);
    }

    private Lot without(int lost, int carried, int transferred) {
        int left = available - lost - carried - transferred;
        int away = transferredOut + transferred;
        return copy(left, held, consumed, forfeited + lost, carriedOut + carried, away, announced);
    }

    /** The lot after its owner has been told so much of it. */
    Lot told(Announced more) {
        return copy(available, held, consumed, forfeited, carriedOut, transferredOut, more);
    }

    private Lot copy(
            int nowAvailable,
            int nowHeld,
            int nowConsumed,
            int nowForfeited,
            int nowCarriedOut,
            int nowTransferred,
            Announced nowAnnounced) {
        return new Lot(
                number,
                source,
                category,
                amount,
                priority,
                effectiveFrom,
                expiresAt,
                segment,
                period,
                nowAvailable,
                nowHeld,
                nowConsumed,
                nowForfeited,
                nowCarriedOut,
                nowTransferred,
                nowAnnounced);
    }
}
