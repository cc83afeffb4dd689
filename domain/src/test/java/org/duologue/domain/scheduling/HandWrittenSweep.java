package org.duologue.domain.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.duologue.domain.shared.TimeRange;

/**
 * What one would write for this one case and nothing else, to know how fast it can be: two years of open hours and the
 * buffered bookings as sorted numbers, one pass over both.
 */
final class HandWrittenSweep {

    private final long[] opens;
    private final long[] closes;
    private final long[] busyFrom;
    private final long[] busyTo;
    private final long length;

    HandWrittenSweep(OpenHours hours, List<BusyTime> bookings, Duration length, Instant now) {
        List<TimeRange> open = hours.within(TimeRange.of(now, Duration.ofDays(730)));
        List<TimeRange> busy =
                bookings.stream().map(BusyTime::buffered).sorted().toList();
        opens = open.stream().mapToLong(range -> range.start().toEpochMilli()).toArray();
        closes = open.stream().mapToLong(range -> range.end().toEpochMilli()).toArray();
        busyFrom =
                busy.stream().mapToLong(range -> range.start().toEpochMilli()).toArray();
        busyTo = busy.stream().mapToLong(range -> range.end().toEpochMilli()).toArray();
        this.length = length.toMillis();
    }

    /** The free starts of the window. */
    long[] free(TimeRange window) {
        long from = window.start().toEpochMilli();
        long to = window.end().toEpochMilli();
        long[] starts = new long[64];
        int size = 0;
        int busy = Math.max(0, -1 - Arrays.binarySearch(busyTo, from));
        for (int i = Math.max(0, -1 - Arrays.binarySearch(closes, from)); i < opens.length && opens[i] < to; i++) {
            for (long start = opens[i]; start + length <= closes[i]; start += length) {
                while (busy < busyTo.length && busyTo[busy] <= start) {
                    busy++;
                }
                boolean taken = busy < busyFrom.length && busyFrom[busy] < start + length + 5 * Millis.MINUTE;
                if (start >= from && start < to && !taken) {
                    if (size == starts.length) {
                        starts = Arrays.copyOf(starts, 2 * size);
                    }
                    starts[size++] = start;
                }
            }
        }
        return Arrays.copyOf(starts, size);
    }

    /** The same as instants. */
    List<Instant> starts(TimeRange window) {
        return Arrays.stream(free(window)).mapToObj(Instant::ofEpochMilli).toList();
    }
}
