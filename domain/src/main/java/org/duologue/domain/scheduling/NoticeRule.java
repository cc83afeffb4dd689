package org.duologue.domain.scheduling;

import java.time.Instant;

/** Sessions start no sooner than the minimum notice from now (B33). */
record NoticeRule(Instant now, Instant earliest) implements SpanRule {

    NoticeRule(SlotQuestion question) {
        this(question.now(), question.earliest());
    }

    @Override
    public Spans forbidden(long from, long to) {
        Spans tooSoon = new Spans();
        tooSoon.add(from, Math.min(to, Millis.ceil(earliest)));
        return tooSoon;
    }

    @Override
    public SlotRefusal why(Instant start) {
        return start.isBefore(now) ? new SlotRefusal.InThePast(start, now) : new SlotRefusal.TooSoon(start, earliest);
    }
}
