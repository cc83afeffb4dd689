package org.duologue.domain.scheduling;

import java.util.Arrays;

/** A set of milliseconds: half-open stretches {@code [from, to)}, ascending, none touching another. */
final class Spans {

    private long[] from;
    private long[] to;
    private int size;

    Spans() {
        this(16);
    }

    private Spans(int room) {
        from = new long[room];
        to = new long[room];
    }

    /** How many stretches there are. */
    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The first millisecond of a stretch. */
    long from(int i) {
        return from[i];
    }

    /** The first millisecond after a stretch. */
    long to(int i) {
        return to[i];
    }

    /** Adds a stretch, which may be empty. Quick for one that lies at the end of the others or after it. */
    void add(long start, long end) {
        if (start >= end) {
            return;
        }
        int first = size;
        while (first > 0 && to[first - 1] >= start) {
            first--;
        }
        int next = first;
        long low = start;
        long high = end;
        while (next < size && from[next] <= end) {
            low = Math.min(low, from[next]);
            high = Math.max(high, to[next]);
            next++;
        }
        replace(first, next, low, high);
    }

    /** Puts one stretch in the place of those from one to before the other. */
    private void replace(int first, int next, long low, long high) {
        if (first == next) {
            if (size == from.length) {
                from = Arrays.copyOf(from, 2 * size);
                to = Arrays.copyOf(to, 2 * size);
            }
            System.arraycopy(from, first, from, first + 1, size - first);
            System.arraycopy(to, first, to, first + 1, size - first);
        } else {
            System.arraycopy(from, next, from, first + 1, size - next);
            System.arraycopy(to, next, to, first + 1, size - next);
        }
        from[first] = low;
        to[first] = high;
        size += first - next + 1;
    }

    /** All that lies in one of the two. */
    Spans union(Spans other) {
        if (other.size == 0) {
            return this;
        }
        if (size == 0) {
            return other;
        }
        Spans both = new Spans(size + other.size);
        int i = 0;
        int j = 0;
        while (i < size || j < other.size) {
            if (j == other.size || (i < size && from[i] <= other.from[j])) {
                both.add(from[i], to[i++]);
            } else {
                both.add(other.from[j], other.to[j++]);
            }
        }
        return both;
    }
}
