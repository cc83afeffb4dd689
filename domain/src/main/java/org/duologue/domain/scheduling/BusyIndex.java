package org.duologue.domain.scheduling;

import java.util.Comparator;
import java.util.List;

/** Busy times in order, so that a question about a window costs what lies in it and nothing else (E21). */
final class BusyIndex {

    private final long[] starts;
    private final long[] latestEnds;

    private BusyIndex(int size) {
        starts = new long[size];
        latestEnds = new long[size];
    }

    /** Of the times themselves. */
    static BusyIndex plain(List<BusyTime> busy) {
        return of(busy, false);
    }

    /** Of the times with their buffers. */
    static BusyIndex buffered(List<BusyTime> busy) {
        return of(busy, true);
    }

    private static BusyIndex of(List<BusyTime> busy, boolean buffered) {
        List<BusyTime> byStart = busy.stream()
                .sorted(Comparator.comparingLong(time -> start(time, buffered)))
                .toList();
        BusyIndex index = new BusyIndex(byStart.size());
        long latest = Long.MIN_VALUE;
        for (int i = 0; i < index.starts.length; i++) {
            BusyTime time = byStart.get(i);
            latest = Math.max(latest, end(time, buffered));
            index.starts[i] = start(time, buffered);
            index.latestEnds[i] = latest;
        }
        return index;
    }

    private static long start(BusyTime time, boolean buffered) {
        long start = Millis.floor(time.range().start());
        return buffered ? start - time.bufferBefore().toMillis() : start;
    }

    private static long end(BusyTime time, boolean buffered) {
        long end = Millis.ceil(time.range().end());
        return buffered ? end + time.bufferAfter().toMillis() : end;
    }

    /**
     * The starts in {@code [from, to)} of what overlaps one of the busy times; touching is no overlap.
     *
     * @param before how much of it lies before its start
     * @param after how much lies after its start
     */
    Spans clashing(long from, long to, long before, long after) {
        Spans clashing = new Spans();
        int i = countBefore(latestEnds, from - before + 1);
        while (i < starts.length && starts[i] - after + 1 < to) {
            clashing.add(starts[i] - after + 1, latestEnds[i] + before);
            i++;
        }
        return clashing;
    }

    /** How many of the ascending numbers are less than the limit. */
    static int countBefore(long[] ascending, long limit) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
