package org.duologue.domain.scheduling;

import java.time.Instant;

/** Sessions start before the end of the horizon's last day (B33). */
record HorizonRule(Instant end) implements SpanRule {

    HorizonRule(SlotQuestion question) {
        this(question.horizonEnd());
    }

    @Override
    public Spans forbidden(long from, long to) {
        Spans tooLate = new Spans();
        tooLate.add(Math.max(from, Millis.floor(end)), to);
        return tooLate;
    }

    @Override
    public SlotRefusal why(Instant start) {
        return new SlotRefusal.BeyondHorizon(start, end);
    }
}
