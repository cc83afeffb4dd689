package org.duologue.domain.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A half-open stretch of time {@code [start, end)}, never empty.
 *
 * @param start the first instant inside
 * @param end the first instant after it
 */
public record TimeRange(Instant start, Instant end) implements Comparable<TimeRange> {

    public TimeRange {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a range starts before it ends: " + start + " .. " + end);
        }
    }

    /** The range that starts here and lasts so long. */
    public static TimeRange of(Instant start, Duration length) {
        return new TimeRange(start, start.plus(length));
    }

    /** Elapsed time from start to end. */
    public Duration length() {
        return Duration.between(start, end);
    }

    /** Whether the two share an instant; touching ranges do not. */
    public boolean overlaps(TimeRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether the instant lies in {@code [start, end)}. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    /** Whether the other lies inside, borders included. */
    public boolean encloses(TimeRange other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** The range grown at both ends by durations that are zero or more. */
    public TimeRange grown(Duration before, Duration after) {
        return new TimeRange(start.minus(before), end.plus(after));
    }

    /** The same instants in as few ranges as possible, by start; ranges that touch become one. */
    public static List<TimeRange> merged(Collection<TimeRange> ranges) {
        List<TimeRange> merged = new ArrayList<>();
        for (TimeRange range : ranges.stream().sorted().toList()) {
            TimeRange last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || range.start.isAfter(last.end)) {
                merged.add(range);
            } else if (range.end.isAfter(last.end)) {
                merged.set(merged.size() - 1, new TimeRange(last.start, range.end));
            }
        }
        return merged;
    }

    /** By start, then by end. */
    @Override
    public int compareTo(TimeRange other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }
}
