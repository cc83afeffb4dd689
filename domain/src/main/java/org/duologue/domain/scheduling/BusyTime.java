package org.duologue.domain.scheduling;

import java.time.Duration;
import java.time.Instant;
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
 * @param until the first instant at which it is nobody's business any more; a hold has one, nothing else does
 */
public record BusyTime(
        BusyKind kind, TimeRange range, Duration bufferBefore, Duration bufferAfter, Optional<Instant> until) {

    public BusyTime {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(range, "range");
        if (bufferBefore.isNegative() || bufferAfter.isNegative()) {
            throw new IllegalArgumentException("buffers are not negative");
        }
        if (until.isPresent() != (kind == BusyKind.HOLD)) {
            throw new IllegalArgumentException("a hold has an end, and nothing else: " + kind + " until " + until);
        }
    }

    /** A busy time for good. */
    public BusyTime(BusyKind kind, TimeRange range, Duration bufferBefore, Duration bufferAfter) {
        this(kind, range, bufferBefore, bufferAfter, Optional.empty());
    }

    /** A time held for somebody who decides. */
    public static BusyTime held(TimeRange range, Duration bufferBefore, Duration bufferAfter, Instant until) {
        return new BusyTime(BusyKind.HOLD, range, bufferBefore, bufferAfter, Optional.of(until));
    }

    /** A busy time without buffers. */
    public static BusyTime plain(BusyKind kind, TimeRange range) {
        return new BusyTime(kind, range, Duration.ZERO, Duration.ZERO);
    }

    /** The same without its buffers. */
    public BusyTime plain() {
        return new BusyTime(kind, range, Duration.ZERO, Duration.ZERO, until);
    }

    /** Whether it stands in anybody's way: what was held does so no more from the end of the hold on. */
    public boolean countsAt(Instant now) {
        return until.map(now::isBefore).orElse(true);
    }

    /** Those that are somebody's for good. */
    static List<BusyTime> firm(List<BusyTime> busy) {
        return busy.stream().filter(time -> time.until.isEmpty()).toList();
    }

    /**
     * When the last of the holds that overlap the range ends; there is one.
     *
     * @param extent what of each counts
     */
    static Instant heldUntil(List<BusyTime> busy, Function<BusyTime, TimeRange> extent, TimeRange range) {
        return busy.stream()
                .filter(time -> extent.apply(time).overlaps(range))
                .flatMap(time -> time.until.stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The time with its buffers. */
    public TimeRange buffered() {
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
