package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import org.duologue.domain.shared.Credits;

/**
 * Lots and entries at work. Every change of what a lot has is one entry, made here and nowhere else. Lots that
 * can still be spent are indexed by their end as soon as one of them does end, so that settling does not look through
 * all lots for each thing that is due, and other work does not pay for the index.
 */
final class Ledger {

    private final List<Lot> lots;
    private final List<Entry> before;
    private final List<Entry> written = new ArrayList<>();
    private Optional<SoonestEnds> ending = Optional.empty();
    private Instant noEndBefore = Instant.MAX;
    private Instant effectiveAt;
    private Instant recordedAt;
    private int lastLot;
    private long lastEntry;
    private int available;

    Ledger(Wallet.State state) {
        lots = new ArrayList<>(state.lots());
        lots.sort(Comparator.comparingInt(Lot::number));
        before = state.entries();
        lastLot = state.tally().lots();
        lastEntry = state.tally().entries();
        lots.forEach(this::count);
        at(state.asOf(), state.asOf());
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

    private void count(Lot lot) {
        available = Math.addExact(available, lot.available());
        if (ends(lot)) {
            Instant end = lot.expiresAt().orElseThrow();
            noEndBefore = end.isBefore(noEndBefore) ? end : noEndBefore;
            ending.ifPresent(set -> set.add(lot));
        }
    }

    private static boolean ends(Lot lot) {
        return lot.available() > 0 && lot.expiresAt().isPresent();
    }

    private void change(int place, Lot after) {
        Lot was = lots.set(place, after);
        available -= was.available();
        if (ends(was)) {
            ending.ifPresent(set -> set.remove(was));
        }
        count(after);
    }

    /** The earliest end, not after the instant, of a lot that still has something to spend. */
    Optional<Instant> nextEnd(Instant until) {
        if (noEndBefore.isAfter(until)) {
            return Optional.empty();
        }
        return ending().first().filter(end -> !end.isAfter(until));
    }

    private SoonestEnds ending() {
        if (ending.isEmpty()) {
            SoonestEnds index = new SoonestEnds();
            for (Lot lot : lots) {
                if (ends(lot)) {
                    index.add(lot);
                }
            }
            ending = Optional.of(index);
        }
        return ending.get();
    }

    /** The lots that are over at the instant and still have something to spend, in spending order. */
    List<Lot> ended(Instant at) {
        if (noEndBefore.isAfter(at)) {
            return List.of();
        }
        List<Lot> over = ending().over(at);
        over.sort(Lot.SPENDING_ORDER);
        return over;
    }

    /** The lots with something to spend, in spending order. */
    List<Lot> usable() {
        return lots.stream()
                .filter(lot -> lot.available() > 0)
                .sorted(Lot.SPENDING_ORDER)
                .toList();
    }

    int available() {
        return available;
    }

    /** How many more credits fit in. */
    int room() {
        return Math.max(0, Credits.MAX - available);
    }

    int lastLot() {
        return lastLot;
    }

    long lastEntry() {
        return lastEntry;
    }

    /** The lot of this number, which the caller knows to be there. */
    Lot lot(int number) {
        return lots.get(placeOf(number));
    }

    Optional<Lot> find(int number) {
        int place = placeOf(number);
        return place < 0 ? Optional.empty() : Optional.of(lots.get(place));
    }

    private int placeOf(int number) {
        int low = 0;
        int high = lots.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int there = lots.get(middle).number();
            if (there == number) {
                return middle;
            }
            low = there < number ? middle + 1 : low;
            high = there < number ? high : middle - 1;
        }
        return -1;
    }

    List<Lot> lots() {
        return List.copyOf(lots);
    }

    List<Entry> entries() {
        if (written.isEmpty() || before.isEmpty()) {
            return written.isEmpty() ? before : List.copyOf(written);
        }
        List<Entry> all = new ArrayList<>(before.size() + written.size());
        all.addAll(before);
        all.addAll(written);
        return List.copyOf(all);
    }

    /**
     * The parts of usable lots, in spending order, that make up the amount; the caller has seen that it is there. It
     * takes few lots of many, so that not all of them are put in order.
     */
    List<Slice> pick(int amount) {
        Queue<Lot> first = new PriorityQueue<>(Lot.SPENDING_ORDER);
        for (Lot lot : lots) {
            if (lot.available() > 0) {
                first.add(lot);
            }
        }
        List<Slice> slices = new ArrayList<>();
        int left = amount;
        while (left > 0) {
            Lot lot = first.remove();
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
            int place = placeOf(lot);
            change(place, lots.get(place).after(kind, amount));
            write(kind, lot, amount, cause);
        }
    }

    /** Notes that a boundary passed without an allocation. */
    void skipPeriod() {
        write(EntryKind.PERIOD_SKIPPED, 0, 0, Cause.TIME);
    }

    /** Makes a lot of credits that become available now. */
    void grant(Grant grant, Cause cause) {
        lastLot++;
        Lot lot = grant.lot(lastLot, effectiveAt);
        lots.add(lot);
        count(lot);
        write(EntryKind.GRANT, lastLot, grant.amount(), cause);
    }

    /** Notes what the owner of a lot has been told of it; nothing moves, so that no entry is written. */
    void announced(int lot, Announced what) {
        int place = placeOf(lot);
        change(place, lots.get(place).told(what));
    }

    private void write(EntryKind kind, int lot, int amount, Cause cause) {
        lastEntry++;
        written.add(new Entry(
                lastEntry,
                kind,
                lot,
                amount,
                available,
                effectiveAt,
                recordedAt,
                cause.by(),
                cause.about(),
                cause.reason()));
    }
}
