package org.duologue.persistence.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import org.duologue.domain.scheduling.WallRange;

/** A row of {@code weekly_hours}. */
@Embeddable
class WeeklyHoursEntity {

    private String weekday;

    @Column(name = "from_minute")
    private int fromMinute;

    @Column(name = "to_minute")
    private int toMinute;

    /** For JPA. */
    protected WeeklyHoursEntity() {}

    WeeklyHoursEntity(DayOfWeek day, WallRange range) {
        weekday = day.name();
        fromMinute = range.from();
        toMinute = range.to();
    }

    DayOfWeek day() {
        return DayOfWeek.valueOf(weekday);
    }

    WallRange range() {
        return new WallRange(fromMinute, toMinute);
    }
}
