package org.duologue.domain.scheduling;

import java.time.Instant;

/** A student has at most so many sessions with the appointment that are still to come; with them, no time is free. */
record OpenSessionsRule(SlotQuestion question, int max) implements SpanRule {

    @Override
    public Spans forbidden(long from, long to) {
        Spans all = new Spans();
        if (question.openSessions() >= max) {
            all.add(from, to);
        }
        return all;
    }

    @Override
    public SlotRefusal why(Instant start) {
        return new SlotRefusal.TooManyOpenSessions(question.slot(start), question.openSessions(), max);
    }
}
