package org.duologue.persistence.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.Availability;
import org.duologue.domain.scheduling.MeetingPlace;

/** A row of {@code availability}. */
@Entity
@Table(name = "availability")
class AvailabilityEntity {

    @Id
    @Column(name = "coach_id")
    private UUID coachId;

    @Version
    private long revision;

    private String zone;
    private boolean confirming;

    @Column(name = "meeting_place")
    private String meetingPlace;

    private String weekly;
    private String overrides;

    /** For JPA. */
    protected AvailabilityEntity() {}

    AvailabilityEntity(Availability.State state) {
        coachId = state.coach().value();
        update(state);
    }

    final void update(Availability.State state) {
        zone = state.zone().getId();
        confirming = state.confirming();
        meetingPlace = state.place().text();
        weekly = HoursColumn.write(state.weekly());
        overrides = HoursColumn.write(state.overrides());
    }

    Availability.State toState() {
        return new Availability.State(
                new MemberId(coachId),
                ZoneId.of(zone),
                HoursColumn.read(weekly, DayOfWeek::valueOf),
                HoursColumn.read(overrides, LocalDate::parse),
                confirming,
                MeetingPlace.of(meetingPlace));
    }

    long revision() {
        return revision;
    }
}
