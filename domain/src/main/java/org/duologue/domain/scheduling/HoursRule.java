package org.duologue.domain.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.duologue.domain.shared.TimeRange;

/** Sessions lie in the open hours, and start on their grid (B31). The only rule that offers starts to the others. */
record HoursRule(SlotQuestion question, OpenHours hours) implements SlotRule {

    /** The starts from the one instant on and before the other that lie right. */
    List<Grid> candidates(long from, long to) {
        return hours.candidates(from, to, question.length().toMillis(), step());
    }

    private long step() {
        return question.rules().slotStep().toMillis();
    }

    @Override
    public boolean forbids(Instant start) {
        long at = Millis.floor(start);
        return !Millis.isWhole(start) || candidates(at, at + 1).isEmpty();
    }

    @Override
    public SlotRefusal why(Instant start) {
        long at = Millis.floor(start);
        return hours.gridAround(at, question.length().toMillis(), step())
                .map(grid -> offGrid(start, grid))
                .orElseGet(() -> outside(start));
    }

    private static SlotRefusal offGrid(Instant start, Grid grid) {
        long before = grid.atOrBefore(Millis.floor(start));
        long after = Math.min(before + grid.step(), grid.until());
        return new SlotRefusal.OffGrid(start, Instant.ofEpochMilli(before), Instant.ofEpochMilli(after));
    }

    private SlotRefusal outside(Instant start) {
        TimeRange slot = TimeRange.of(start, question.length());
        boolean coachIsOpen = question.availability().openHours().within(slot).equals(List.of(slot));
        if (coachIsOpen) {
            return new SlotRefusal.OutsideAppointmentHours(slot);
        }
        LocalDate day = LocalDate.ofInstant(start, question.zone());
        return question.availability().isOverridden(day)
                ? new SlotRefusal.OutsideDateHours(slot, day)
                : new SlotRefusal.OutsideHours(slot);
    }
}
