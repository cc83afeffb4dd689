package org.duologue.persistence.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.duologue.domain.scheduling.WallRange;

/** A row of {@code date_override}; without a range it is a day off. */
@Embeddable
class DateOverrideEntity {

    @Column(name = "on_date")
    private LocalDate date;

    @Column(name = "from_minute")
    private Integer fromMinute;

    @Column(name = "to_minute")
    private Integer toMinute;

    /** For JPA. */
    protected DateOverrideEntity() {}

    DateOverrideEntity(LocalDate date, Optional<WallRange> range) {
        this.date = date;
        fromMinute = range.map(WallRange::from).orElse(null);
        toMinute = range.map(WallRange::to).orElse(null);
    }

    LocalDate date() {
        return date;
    }

    Optional<WallRange> range() {
        return Optional.ofNullable(fromMinute).map(from -> new WallRange(from, toMinute));
    }
}
