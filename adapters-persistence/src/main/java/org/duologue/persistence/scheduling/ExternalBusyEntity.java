package org.duologue.persistence.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.duologue.domain.scheduling.ExternalCalendarId;
import org.duologue.domain.shared.TimeRange;

/** A row of {@code external_busy}. */
@Entity
@Table(name = "external_busy")
@IdClass(ExternalBusyEntity.Key.class)
class ExternalBusyEntity {

    @Id
    @Column(name = "calendar_id")
    private UUID calendarId;

    @Id
    private int position;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    /** For JPA. */
    protected ExternalBusyEntity() {}

    ExternalBusyEntity(ExternalCalendarId calendar, int position, TimeRange busy) {
        this.calendarId = calendar.value();
        this.position = position;
        this.startsAt = busy.start();
        this.endsAt = busy.end();
    }

    TimeRange toRange() {
        return new TimeRange(startsAt, endsAt);
    }

    /** The key of a row. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID calendarId;
        private int position;

        /** For JPA. */
        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.calendarId.equals(calendarId) && key.position == position;
        }

        @Override
        public int hashCode() {
            return Objects.hash(calendarId, position);
        }
    }
}
