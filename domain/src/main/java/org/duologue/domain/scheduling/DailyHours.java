package org.duologue.domain.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What is open on each day, on the wall clock: the coach's hours, where the appointment has hours of its own only what
 * lies in both. As plain numbers, since each question about a month or a year walks over all its days.
 */
final class DailyHours {

    private final List<List<WallRange>> byWeekday;
    private final long[] dates;
    private final List<List<WallRange>> byDate;

    /**
     * Of a coach.
     *
     * @param own hours of the appointment's own; none: it takes the coach's as they are
     */
    DailyHours(Availability.State coach, WeeklyHours own) {
        byWeekday = Arrays.stream(DayOfWeek.values())
                .map(day -> in(own, day, coach.weekly().getOrDefault(day, List.of())))
                .toList();
        Map<LocalDate, List<WallRange>> overrides = coach.overrides();
        dates = overrides.keySet().stream().mapToLong(LocalDate::toEpochDay).toArray();
        byDate = overrides.entrySet().stream()
                .map(date -> in(own, date.getKey().getDayOfWeek(), date.getValue()))
                .toList();
    }

    private static List<WallRange> in(WeeklyHours own, DayOfWeek day, List<WallRange> hours) {
        return own.isEmpty() ? hours : WallRange.common(hours, own.on(day));
    }

    /** The ranges of a day, in order. */
    List<WallRange> on(long day) {
        int date = dates.length == 0 ? -1 : Arrays.binarySearch(dates, day);
        return date >= 0 ? byDate.get(date) : byWeekday.get((int) Math.floorMod(day + 3, 7L));
    }
}
