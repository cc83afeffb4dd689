package org.duologue.domain.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.duologue.domain.scheduling.SchedulingArbitraries.Situation;
import org.duologue.domain.shared.TimeRange;

/** What is free, decided the slow and plain way: every minute of some weeks is open or not, every pair is compared. */
final class SlotModel {

    private static final LocalDate FIRST = SchedulingArbitraries.MIDDLE.minusDays(25);
    private static final int DAYS = 45;

    private final Situation given;
    private final ZoneId zone;
    private final long origin;
    private final BitSet open = new BitSet();

    /** On the weeks about {@link SchedulingArbitraries#MIDDLE}. */
    SlotModel(Situation given) {
        this(given, FIRST, DAYS);
    }

    /** On so many days from the first on. */
    SlotModel(Situation given, LocalDate first, int days) {
        this.given = given;
        this.zone = given.availability().state().zone();
        this.origin = first.minusDays(3).toEpochDay() * 1440;
        for (int i = 0; i < days; i++) {
            LocalDate date = first.plusDays(i);
            BitSet wall = minutes(given.availability().hoursOn(date));
            if (!given.rules().hours().isEmpty()) {
                wall.and(minutes(given.rules().hours().on(date.getDayOfWeek())));
            }
            for (int from = wall.nextSetBit(0); from >= 0; from = wall.nextSetBit(wall.nextClearBit(from))) {
                fill(date, from, wall.nextClearBit(from));
            }
        }
    }

    /** The minutes of a day on the wall clock that lie in one of the ranges. */
    private static BitSet minutes(List<WallRange> ranges) {
        BitSet minutes = new BitSet();
        ranges.forEach(range -> minutes.set(range.from(), range.to()));
        return minutes;
    }

    private void fill(LocalDate date, int opens, int closes) {
        long from = minute(date.atTime(LocalTime.MIN).plusMinutes(opens));
        long to = minute(date.atTime(LocalTime.MIN).plusMinutes(closes));
        if (from < to) {
            open.set((int) (from - origin), (int) (to - origin));
        }
    }

    private long minute(LocalDateTime wall) {
        return wall.atZone(zone).toInstant().getEpochSecond() / 60;
    }

    /** The free starts in the window, by comparing everything with everything. */
    List<Instant> starts(TimeRange window) {
        int length = (int) given.length().toMinutes();
        int step = (int) given.rules().slotStep().toMinutes();
        TreeSet<Instant> starts = new TreeSet<>();
        for (int from = open.nextSetBit(0); from >= 0; from = open.nextSetBit(open.nextClearBit(from))) {
            int to = open.nextClearBit(from);
            for (int at = from; at + length <= to; at += step) {
                starts.add(Instant.ofEpochSecond((origin + at) * 60));
            }
        }
        starts.removeIf(start -> !window.contains(start) || !isFree(TimeRange.of(start, given.length())));
        return new ArrayList<>(starts);
    }

    private boolean isFree(TimeRange slot) {
        TimeRules rules = given.rules();
        LocalDate lastDay = LocalDate.ofInstant(given.now(), zone).plusDays(rules.horizonDays());
        return !slot.start().isBefore(given.now().plus(rules.minimumNotice()))
                && !day(slot.start()).isAfter(lastDay)
                && given.coach().stream().allMatch(busy -> isOver(busy) || isApart(slot, busy))
                && rules.openCap().map(cap -> given.openSessions() < cap).orElse(true)
                && given.student().stream()
                        .allMatch(busy -> isOver(busy) || !busy.range().overlaps(slot))
                && rules.perDayCap().map(cap -> count(slot, 1) < cap).orElse(true)
                && rules.perWeekCap().map(cap -> count(slot, 7) < cap).orElse(true);
    }

    private boolean isOver(BusyTime busy) {
        return busy.until().isPresent() && !given.now().isBefore(busy.until().get());
    }

    private boolean isApart(TimeRange slot, BusyTime busy) {
        Duration gapBefore = Duration.between(busy.range().end(), slot.start());
        Duration gapAfter = Duration.between(slot.end(), busy.range().start());
        return gapBefore.compareTo(busy.bufferAfter().plus(given.rules().bufferBefore())) >= 0
                || gapAfter.compareTo(given.rules().bufferAfter().plus(busy.bufferBefore())) >= 0;
    }

    private long count(TimeRange slot, int days) {
        LocalDate day = day(slot.start());
        LocalDate first = days == 1 ? day : day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return given.coach().stream()
                .filter(busy -> busy.kind() != BusyKind.EXTERNAL && !isOver(busy))
                .map(busy -> day(busy.range().start()))
                .filter(other -> !other.isBefore(first) && other.isBefore(first.plusDays(days)))
                .count();
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
