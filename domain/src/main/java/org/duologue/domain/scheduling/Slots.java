package org.duologue.domain.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.AbstractList;
import java.util.RandomAccess;
import org.duologue.domain.shared.TimeRange;

/** Slots of one length by start, immutable; a range is made when it is looked at. */
final class Slots extends AbstractList<TimeRange> implements RandomAccess {

    private final long[] starts;
    private final Duration length;

    Slots(long[] starts, Duration length) {
        this.starts = starts;
        this.length = length;
    }

    @Override
    public TimeRange get(int index) {
        return TimeRange.of(Instant.ofEpochMilli(starts[index]), length);
    }

    @Override
    public int size() {
        return starts.length;
    }
}
