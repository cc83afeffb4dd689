package org.duologue.domain.wallet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What was spent on one thing.
 *
 * @param slices in spending order; none for something that costs nothing
 * @param refunded how much came back since
 * @param number of the command that paid
 */
public record Funding(FundingRef ref, List<Slice> slices, int refunded, long number) {

    public Funding {
        Objects.requireNonNull(ref, "ref");
        slices = List.copyOf(slices);
        if (refunded < 0 || refunded > total(slices)) {
            throw new IllegalArgumentException("refunded 0.." + total(slices) + ": " + refunded);
        }
    }

    private static int total(List<Slice> slices) {
        return slices.stream().mapToInt(Slice::amount).sum();
    }

    /** What was spent. */
    public int spent() {
        return total(slices);
    }

    /** What is still spent. */
    public int used() {
        return spent() - refunded;
    }

    /** The slices that a refund of so much unwinds: last used first, after what came back before. */
    List<Slice> unwinding(int amount) {
        List<Slice> unwound = new ArrayList<>();
        int skip = refunded;
        int left = amount;
        for (int i = slices.size() - 1; i >= 0; i--) {
            int rest = slices.get(i).amount() - Math.min(skip, slices.get(i).amount());
            skip -= slices.get(i).amount() - rest;
            int part = Math.min(rest, left);
            if (part > 0) {
                unwound.add(new Slice(slices.get(i).lot(), part));
                left -= part;
            }
        }
        return unwound;
    }

    /** The slices that are still spent: the first part of all. */
    List<Slice> stillUsed() {
        List<Slice> used = new ArrayList<>();
        int left = used();
        for (Slice slice : slices) {
            int part = Math.min(left, slice.amount());
            if (part > 0) {
                used.add(new Slice(slice.lot(), part));
            }
            left -= part;
        }
        return used;
    }

    /** After more was spent; what comes from the same lot as what was used last is one with it. */
    Funding afterPaying(List<Slice> more) {
        List<Slice> used = new ArrayList<>(stillUsed());
        for (Slice slice : more) {
            int last = used.size() - 1;
            if (last >= 0 && used.get(last).lot() == slice.lot()) {
                used.set(last, new Slice(slice.lot(), used.get(last).amount() + slice.amount()));
            } else {
                used.add(slice);
            }
        }
        return new Funding(ref, used, 0, number);
    }

    Funding afterRefund(int amount) {
        return new Funding(ref, slices, refunded + amount, number);
    }
}
