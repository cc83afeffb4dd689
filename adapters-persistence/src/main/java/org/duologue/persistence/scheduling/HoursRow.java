package org.duologue.persistence.scheduling;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.duologue.domain.scheduling.WallRange;
import org.duologue.domain.scheduling.WeeklyHours;

/** A range of a weekday as a row. */
interface HoursRow {

    /** Its weekday. */
    DayOfWeek day();

    /** Its range. */
    WallRange range();

    /** The rows of some hours, by day and time. */
    static <R extends HoursRow> List<R> rows(WeeklyHours hours, BiFunction<DayOfWeek, WallRange, R> row) {
        List<R> rows = new ArrayList<>();
        hours.ranges().forEach((day, ranges) -> ranges.forEach(range -> rows.add(row.apply(day, range))));
        return rows;
    }

    /** The hours of some rows. */
    static WeeklyHours read(List<? extends HoursRow> rows) {
        Map<DayOfWeek, List<WallRange>> hours = new TreeMap<>();
        rows.forEach(row ->
                hours.computeIfAbsent(row.day(), day -> new ArrayList<>()).add(row.range()));
        return new WeeklyHours(hours);
    }
}
