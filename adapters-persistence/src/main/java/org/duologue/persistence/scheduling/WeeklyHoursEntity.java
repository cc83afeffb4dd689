package org.duologue.persistence.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duologue.domain.scheduling.WallRange;
import org.duologue.domain.scheduling.WeeklyHours;

/** A row of {@code weekly_hours} or of {@code appointment_hours}. */
@Embeddable
class WeeklyHoursEntity {

    private String weekday;

    @Column(name = "from_minute")
    private int fromMinute;

    @Column(name = "to_minute")
    private int toMinute;

    /** For JPA. */
    protected WeeklyHoursEntity() {}

    private WeeklyHoursEntity(DayOfWeek day, WallRange range) {
        weekday = day.name();
        fromMinute = range.from();
        toMinute = range.to();
    }

    /** The rows of some hours, by day and time. */
    static List<WeeklyHoursEntity> rows(WeeklyHours hours) {
        List<WeeklyHoursEntity> rows = new ArrayList<>();
        hours.ranges().forEach((day, ranges) -> ranges.forEach(range -> rows.add(new WeeklyHoursEntity(day, range))));
        return rows;
    }

    /** The hours of some rows. */
    static WeeklyHours read(List<WeeklyHoursEntity> rows) {
        Map<DayOfWeek, List<WallRange>> hours = new TreeMap<>();
        rows.forEach(row -> hours.computeIfAbsent(DayOfWeek.valueOf(row.weekday), day -> new ArrayList<>())
                .add(new WallRange(row.fromMinute, row.toMinute)));
        return new WeeklyHours(hours);
    }
}
