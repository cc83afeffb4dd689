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
        TimeRange grown =
                slot.grown(question.rules().bufferBefore(), question.rules().bufferAfter());
        List<BusyTime> firm = BusyTime.firm(busy);
        return BusyTime.lastOf(firm, BusyTime::range, slot)
                .<SlotRefusal>map(taken -> new SlotRefusal.CoachBusy(slot, taken.kind(), taken.range()))
                .or(() -> BusyTime.lastOf(firm, BusyTime::buffered, grown)
                        .map(close -> new SlotRefusal.BufferClash(slot, close.kind(), close.range())))
                .orElseGet(() -> new SlotRefusal.Held(slot, BusyTime.heldUntil(busy, BusyTime::buffered, grown)));
    }
}
