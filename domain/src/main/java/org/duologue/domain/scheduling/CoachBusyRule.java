package org.duologue.domain.scheduling;

import java.time.Instant;
import java.util.List;
import org.duologue.domain.shared.TimeRange;

/** The coach has nothing else then, and two sessions keep the sum of their buffers between them (E10). */
record CoachBusyRule(SlotQuestion question, List<BusyTime> busy, BusyIndex buffered) implements SpanRule {

    CoachBusyRule(SlotQuestion question, List<BusyTime> busy) {
        this(question, busy, BusyIndex.buffered(busy));
    }

    @Override
    public Spans forbidden(long from, long to) {
        long before = question.rules().bufferBefore().toMillis();
        long after = question.length().plus(question.rules().bufferAfter()).toMillis();
        return buffered.clashing(from, to, before, after);
    }

    @Override
    public SlotRefusal why(Instant start) {
        TimeRange slot = question.slot(start);
        return BusyTime.lastOf(busy, BusyTime::range, slot)
                .<SlotRefusal>map(taken -> new SlotRefusal.CoachBusy(slot, taken.kind(), taken.range()))
                .orElseGet(() -> tooClose(slot));
    }

    private SlotRefusal tooClose(TimeRange slot) {
        TimeRange grown =
                slot.grown(question.rules().bufferBefore(), question.rules().bufferAfter());
        BusyTime close = BusyTime.lastOf(busy, BusyTime::buffered, grown).orElseThrow();
        return new SlotRefusal.BufferClash(slot, close.kind(), close.range());
    }
}
