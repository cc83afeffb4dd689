package org.duologue.domain.scheduling;

import java.util.Arrays;

/** Takes what is forbidden out of grids that come in ascending order, in one sweep. */
final class FreeStarts {

    private final Spans forbidden;
    private int next;
    private long[] starts = new long[64];
    private int size;

    FreeStarts(Spans forbidden) {
        this.forbidden = forbidden;
    }

    /** Keeps what of the grid is not forbidden. */
    void add(Grid grid) {
        long start = grid.anchor();
        while (start < grid.until()) {
            while (next < forbidden.size() && forbidden.to(next) <= start) {
                next++;
            }
            long until = next < forbidden.size() ? Math.min(forbidden.from(next), grid.until()) : grid.until();
            if (start < until) {
                start = keep(start, grid.step(), until);
            } else {
                start = grid.atOrAfter(forbidden.to(next));
            }
        }
    }

    /** Keeps the candidates before the limit, of which there is one, and answers the first after it. */
    private long keep(long first, long step, long until) {
        int count = (int) ((until - 1 - first) / step) + 1;
        if (size + count > starts.length) {
            starts = Arrays.copyOf(starts, 2 * (size + count));
        }
        long start = first;
        for (int i = 0; i < count; i++) {
            starts[size++] = start;
            start += step;
        }
        return start;
    }

    /** What was kept. */
    long[] toArray() {
        return Arrays.copyOf(starts, size);
    }
}
