package org.duologue.domain.scheduling;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.shared.TimeRange;

/** One rule about a session's time. */
@FunctionalInterface
interface SlotRule {

    /** All rules, in the order in which they are asked and explained. */
    List<SlotRule> ALL = List.of(
            SlotRule::past,
            SlotRule::notice,
            SlotRule::horizon,
            SlotRule::openHours,
            SlotRule::grid,
            SlotRule::coachBusy,
            SlotRule::buffers,
            SlotRule::dayCap,
            SlotRule::weekCap,
            SlotRule::studentBusy);

    /** What stands against the candidate by this rule. */
    Optional<SlotRefusal> check(Candidate candidate, SlotQuestion question);

    private static Optional<SlotRefusal> past(Candidate c, SlotQuestion q) {
        return c.start().isBefore(q.now())
                ? Optional.of(new SlotRefusal.InThePast(c.start(), q.now()))
                : Optional.empty();
    }

    /** Says nothing of a time that is past, which the rule before has said. */
    private static Optional<SlotRefusal> notice(Candidate c, SlotQuestion q) {
        boolean future = !c.start().isBefore(q.now());
        return future && c.start().isBefore(q.earliest())
                ? Optional.of(new SlotRefusal.TooSoon(c.start(), q.earliest()))
                : Optional.empty();
    }

    private static Optional<SlotRefusal> horizon(Candidate c, SlotQuestion q) {
        return c.start().isBefore(q.horizonEnd())
                ? Optional.empty()
                : Optional.of(new SlotRefusal.BeyondHorizon(c.start(), q.horizonEnd()));
    }

    private static Optional<SlotRefusal> openHours(Candidate c, SlotQuestion q) {
        if (c.open().isPresent()) {
            return Optional.empty();
        }
        LocalDate day = c.day(q);
        return Optional.of(
                q.availability().isOverridden(day)
                        ? new SlotRefusal.OutsideDateHours(c.slot(), day)
                        : new SlotRefusal.OutsideHours(c.slot()));
    }

    private static Optional<SlotRefusal> grid(Candidate c, SlotQuestion q) {
        return c.open().flatMap(open -> {
            Grid grid = q.hours().grid(open, c.start(), q.rules().slotStep());
            Instant after = grid.atOrAfter(c.start());
            return after.equals(c.start())
                    ? Optional.empty()
                    : Optional.of(new SlotRefusal.OffGrid(c.start(), grid.atOrBefore(c.start()), after));
        });
    }

    private static Optional<SlotRefusal> coachBusy(Candidate c, SlotQuestion q) {
        return q.coach()
                .overlapping(c.slot())
                .map(busy -> new SlotRefusal.CoachBusy(c.slot(), busy.kind(), busy.range()));
    }

    /** Two sessions keep the sum of the buffers between them (E10). Says nothing of a time that is itself taken. */
    private static Optional<SlotRefusal> buffers(Candidate c, SlotQuestion q) {
        if (q.coach().overlapping(c.slot()).isPresent()) {
            return Optional.empty();
        }
        TimeRange buffered = c.slot().grown(q.rules().bufferBefore(), q.rules().bufferAfter());
        return q.coachBuffered()
                .overlapping(buffered)
                .map(busy -> new SlotRefusal.BufferClash(c.slot(), busy.kind(), busy.range()));
    }

    private static Optional<SlotRefusal> dayCap(Candidate c, SlotQuestion q) {
        return q.rules().perDayCap().flatMap(cap -> {
            LocalDate day = c.day(q);
            return q.sessions().within(day, 1) < cap
                    ? Optional.empty()
                    : Optional.of(new SlotRefusal.DayFull(c.slot(), day, cap));
        });
    }

    private static Optional<SlotRefusal> weekCap(Candidate c, SlotQuestion q) {
        return q.rules().perWeekCap().flatMap(cap -> {
            LocalDate monday = c.day(q).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return q.sessions().within(monday, 7) < cap
                    ? Optional.empty()
                    : Optional.of(new SlotRefusal.WeekFull(c.slot(), monday, cap));
        });
    }

    private static Optional<SlotRefusal> studentBusy(Candidate c, SlotQuestion q) {
        return q.student().overlapping(c.slot()).map(busy -> new SlotRefusal.StudentBusy(c.slot(), busy.range()));
    }
}
