package org.duologue.domain.scheduling;

import java.time.Instant;

/** A rule that forbids whole stretches of starts. */
interface SpanRule extends SlotRule {

    /**
     * The starts in {@code [from, to)} that it forbids, in milliseconds.
     *
     * @return stretches that each share a millisecond with the window; how far they reach beyond it means nothing
     */
    Spans forbidden(long from, long to);

    /** A single start is a window of one millisecond. */
    @Override
    default boolean forbids(Instant start) {
        long at = Millis.floor(start);
        return !forbidden(at, at + 1).isEmpty();
    }
}
