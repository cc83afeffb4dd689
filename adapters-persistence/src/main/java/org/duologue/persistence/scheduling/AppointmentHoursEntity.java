package org.duologue.persistence.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import org.duologue.domain.scheduling.WallRange;

/** A row of {@code appointment_hours}. */
@Embeddable
class AppointmentHoursEntity implements HoursRow {

    private String weekday;

    @Column(name = "from_minute")
    private int fromMinute;

    @Column(name = "to_minute")
    private int toMinute;

    /** For JPA. */
    protected AppointmentHoursEntity() {}

    AppointmentHoursEntity(DayOfWeek day, WallRange range) {
        weekday = day.name();
        fromMinute = range.from();
        toMinute = range.to();
    }

    @Override
    public DayOfWeek day() {
        return DayOfWeek.valueOf(weekday);
    }

    @Override
    public WallRange range() {
        return new WallRange(fromMinute, toMinute);
    }
}
