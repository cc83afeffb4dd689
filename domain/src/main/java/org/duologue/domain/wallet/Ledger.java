package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duologue.domain.shared.Credits;

/**
 * Lots and entries at work. Every change of a lot is one entry, made here and nowhere else. Lots that can still be
 * spent are indexed by their end, so that settling does not look through those that are used up.
 */
final class Ledger {

    private static final Comparator<Lot> SOONEST_END =
            Comparator.comparing((Lot lot) -> lot.expiresAt().orElseThrow()).thenComparing(Lot.SPENDING_ORDER);

    private final Map<Integer, Lot> lots = new TreeMap<>();
    private final NavigableSet<Lot> usable = new TreeSet<>(Lot.SPENDING_ORDER);
    private final NavigableSet<Lot> ending = new TreeSet<>(SOONEST_END);
    private final List<Entry> entries;
    private Instant effectiveAt;
    private Instant recordedAt;
    private int available;

    Ledger(List<Lot> lots, List<Entry> entries, Instant asOf) {
        this.entries = new ArrayList<>(entries);
        lots.forEach(this::put);
        at(asOf, asOf);
    }

    /** Sets when the following entries take effect, and when they are recorded. */
    void at(Instant effective, Instant recorded) {
        effectiveAt = effective;
        recordedAt = recorded;
    }

    /** When the entries being written take effect. */
    Instant now() {
        return effectiveAt;
    }

    private void put(Lot lot) {
        Lot before = lots.put(lot.number(), lot);
        if (before != null) {
            available -= before.available();
            usable.remove(before);
            before.expiresAt().ifPresent(end -> ending.remove(before));
        }
        available = Math.addExact(available, lot.available());
        if (lot.available() > 0) {
            usable.add(lot);
            lot.expiresAt().ifPresent(end -> ending.add(lot));
        }
    }

    /** The earliest end of a lot that still has something to spend. */
    Optional<Instant> nextEnd() {
        return ending.isEmpty() ? Optional.empty() : ending.first().expiresAt();
    }

    /** The lots that are over at the instant and still have something to spend, in spending order. */
    List<Lot> ended(Instant at) {
        return ending.stream()
                .takeWhile(lot -> lot.isOver(at))
                .sorted(Lot.SPENDING_ORDER)
                .toList();
    }

    /** The lots with something to spend, in spending order. */
    List<Lot> usable() {
        return List.copyOf(usable);
    }

    int available() {
        return available;
    }

    /** How many more credits fit in. */
    int room() {
        return Math.max(0, Credits.MAX - available);
    }

    Lot lot(int number) {
        return lots.get(number);
    }

    Optional<Lot> find(int number) {
        return Optional.ofNullable(lots.get(number));
    }

    List<Lot> lots() {
        return List.copyOf(lots.values());
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The parts of usable lots, in spending order, that make up the amount; the caller has seen that it is there. */
    List<Slice> pick(int amount) {
        List<Slice> slices = new ArrayList<>();
        int left = amount;
        for (Lot lot : usable) {
            if (left == 0) {
                break;
            }
            int part = Math.min(left, lot.available());
            slices.add(new Slice(lot.number(), part));
            left -= part;
        }
        return slices;
    }

    /** Writes an entry of this kind for each slice. */
    void move(EntryKind kind, List<Slice> slices, Cause cause) {
        slices.forEach(slice -> move(kind, slice.lot(), slice.amount(), cause));
    }

    /** Writes an entry; moving nothing writes none. */
    void move(EntryKind kind, int lot, int amount, Cause cause) {
        if (amount > 0) {
            put(lots.get(lot).after(kind, amount));
            write(kind, lot, amount, cause);
        }
    }

    /** Notes that a boundary passed without an allocation. */
    void skipPeriod() {
        write(EntryKind.PERIOD_SKIPPED, 0, 0, Cause.TIME);
    }

    /** Makes a lot of credits that become available now. */
    void grant(Grant grant, Cause cause) {
        int number = lots.size() + 1;
        put(new Lot(
                number,
                grant.source(),
                grant.category(),
                grant.amount(),
                grant.priority(),
                effectiveAt,
                grant.expiresAt(),
                grant.segment(),
                grant.period(),
                grant.amount(),
                0,
                0,
                0,
                0,
                0));
        write(EntryKind.GRANT, number, grant.amount(), cause);
    }

    private void write(EntryKind kind, int lot, int amount, Cause cause) {
        entries.add(new Entry(
                entries.size() + 1L,
                kind,
                lot,
                amount,
                effectiveAt,
                recordedAt,
                cause.by(),
                cause.about(),
                cause.reason()));
    }

    /** What a new lot is to be. */
    record Grant(
            LotSource source,
            Category category,
            int amount,
            int priority,
            Optional<Instant> expiresAt,
            int segment,
            int period) {

        /** A lot that is no allocation of a period. */
        static Grant of(LotSource source, Category category, int amount, int priority, Optional<Instant> expiresAt) {
            return new Grant(source, category, amount, priority, expiresAt, 0, -1);
        }

        /** The allocation of a period, or what is carried over into it. */
        static Grant ofPeriod(LotSource source, int amount, Renewal period) {
            int index = Math.toIntExact(period.currentPeriod());
            return new Grant(
                    source,
                    Category.FREE,
                    amount,
                    Lot.USUAL_PRIORITY,
                    period.schedule().endOfLot(index),
                    period.schedule().segment(),
                    index);
        }
    }
}
