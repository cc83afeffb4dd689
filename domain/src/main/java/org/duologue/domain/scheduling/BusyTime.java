package org.duologue.domain.scheduling;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.duologue.domain.shared.TimeRange;

/**
 * A time at which somebody is busy.
 *
 * @param range the busy time itself
 * @param bufferBefore kept free before it; less than a millisecond does not count
 * @param bufferAfter kept free after it; less than a millisecond does not count
 */
public record BusyTime(BusyKind kind, TimeRange range, Duration bufferBefore, Duration bufferAfter) {

    public BusyTime {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(range, "range");
        if (bufferBefore.isNegative() || bufferAfter.isNegative()) {
            throw new IllegalArgumentException("buffers are not negative");
        }
    }

    /** A busy time without buffers. */
    public static BusyTime plain(BusyKind kind, TimeRange range) {
        return new BusyTime(kind, range, Duration.ZERO, Duration.ZERO);
    }

    /** The time with its buffers. */
    TimeRange buffered() {
        return range.grown(bufferBefore, bufferAfter);
    }

    /**
     * Of those that overlap the range, the one that ends last.
     *
     * @param extent what of each counts
     */
    static Optional<BusyTime> lastOf(List<BusyTime> busy, Function<BusyTime, TimeRange> extent, TimeRange range) {
        return busy.stream()
                .filter(time -> extent.apply(time).overlaps(range))
                .max(Comparator.comparing((BusyTime time) -> extent.apply(time).end())
                        .thenComparing(extent)
                        .thenComparing(BusyTime::kind));
    }
}
