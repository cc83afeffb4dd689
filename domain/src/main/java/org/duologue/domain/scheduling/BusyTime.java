package org.duologue.domain.scheduling;

import java.time.Duration;
import java.util.Objects;
import org.duologue.domain.shared.TimeRange;

/**
 * A time at which somebody is busy.
 *
 * @param range the busy time itself
 * @param bufferBefore kept free before it
 * @param bufferAfter kept free after it
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
}
