package org.duologue.domain.scheduling;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.duologue.domain.shared.TimeRange;

/** Busy times, sorted once, so that each slot is answered by a binary search (E21). */
final class BusyIndex {

    private final Instant[] starts;
    private final Instant[] ends;
    private final BusyTime[] latestSoFar;

    /**
     * Over these busy times.
     *
     * @param extent what of each counts: the time itself, or with its buffers
     */
    BusyIndex(List<BusyTime> busy, Function<BusyTime, TimeRange> extent) {
        BusyTime[] byStart = busy.stream().sorted(Comparator.comparing(extent)).toArray(BusyTime[]::new);
        starts = Arrays.stream(byStart).map(extent).map(TimeRange::start).toArray(Instant[]::new);
        ends = Arrays.stream(byStart).map(extent).map(TimeRange::end).toArray(Instant[]::new);
        latestSoFar = byStart;
        for (int i = 1; i < ends.length; i++) {
            if (ends[i - 1].isAfter(ends[i])) {
                ends[i] = ends[i - 1];
                latestSoFar[i] = latestSoFar[i - 1];
            }
        }
    }

    /** A busy time that overlaps the range; of several the one that ends last. */
    Optional<BusyTime> overlapping(TimeRange range) {
        int last = countBefore(starts, range.end()) - 1;
        boolean overlaps = last >= 0 && ends[last].isAfter(range.start());
        return overlaps ? Optional.of(latestSoFar[last]) : Optional.empty();
    }

    /** How many of the ascending instants lie before this one. */
    static int countBefore(Instant[] ascending, Instant limit) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle].isBefore(limit)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
