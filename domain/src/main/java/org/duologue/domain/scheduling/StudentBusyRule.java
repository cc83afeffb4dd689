package org.duologue.domain.scheduling;

import java.time.Instant;
import java.util.List;
import org.duologue.domain.shared.TimeRange;

/** The student has nothing else then (B30); buffers are the coach's affair. */
record StudentBusyRule(SlotQuestion question, List<BusyTime> busy, BusyIndex plain) implements SpanRule {

    StudentBusyRule(SlotQuestion question, List<BusyTime> busy) {
        this(question, busy, BusyIndex.plain(busy));
    }

    @Override
    public Spans forbidden(long from, long to) {
        return plain.clashing(from, to, 0, question.length().toMillis());
    }

    @Override
    public SlotRefusal why(Instant start) {
        TimeRange slot = question.slot(start);
        return BusyTime.lastOf(BusyTime.firm(busy), BusyTime::range, slot)
                .<SlotRefusal>map(other -> new SlotRefusal.StudentBusy(slot, other.range()))
                .orElseGet(() -> new SlotRefusal.StudentHeld(slot, BusyTime.heldUntil(busy, BusyTime::range, slot)));
    }
}
