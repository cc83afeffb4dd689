package org.duologue.persistence.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code person_calendar}: nothing but something to hold on to. */
@Entity
@Table(name = "person_calendar")
class PersonCalendarEntity {

    @Id
    @Column(name = "member_id")
    private UUID memberId;

    /** For JPA. */
    protected PersonCalendarEntity() {}

    PersonCalendarEntity(UUID memberId) {
        this.memberId = memberId;
    }

    UUID memberId() {
        return memberId;
    }
}
