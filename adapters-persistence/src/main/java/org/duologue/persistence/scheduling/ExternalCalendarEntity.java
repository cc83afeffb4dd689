package org.duologue.persistence.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.CalendarUrl;
import org.duologue.domain.scheduling.ExternalCalendar.Copy;
import org.duologue.domain.scheduling.ExternalCalendar.Failure;
import org.duologue.domain.scheduling.ExternalCalendar.State;
import org.duologue.domain.scheduling.ExternalCalendarId;
import org.duologue.domain.scheduling.ReadFailure;
import org.duologue.domain.shared.Name;

/** A row of {@code external_calendar}. */
@Entity
@Table(name = "external_calendar")
class ExternalCalendarEntity {

    @Id
    private UUID id;

    @Version
    private long revision;

    @Column(name = "coach_id")
    private UUID coachId;

    private String name;

    private String url;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "failed_since")
    private Instant failedSince;

    @Column(name = "failed_at")
    private Instant failedAt;

    @Column(name = "failed_why")
    private String failedWhy;

    @Column(name = "failed_times")
    private Integer failedTimes;

    @Column(name = "copy_at")
    private Instant copyAt;

    @Column(name = "copy_zone")
    private String copyZone;

    @Column(name = "copy_etag")
    private String copyEtag;

    @Column(name = "copy_modified")
    private String copyModified;

    /** For JPA. */
    protected ExternalCalendarEntity() {}

    ExternalCalendarEntity(State state) {
        id = state.id().value();
        coachId = state.coach().value();
        addedAt = state.addedAt();
        update(state);
    }

    final void update(State state) {
        name = state.name().value();
        url = state.url().value();
        readAt = state.readAt().orElse(null);
        failedSince = state.failure().map(Failure::since).orElse(null);
        failedAt = state.failure().map(Failure::at).orElse(null);
        failedWhy = state.failure().map(failure -> failure.why().name()).orElse(null);
        failedTimes = state.failure().map(Failure::times).orElse(null);
        copyAt = state.copy().map(Copy::readAt).orElse(null);
        copyZone = state.copy().map(copy -> copy.zone().getId()).orElse(null);
        copyEtag = state.copy().map(Copy::etag).orElse(null);
        copyModified = state.copy().map(Copy::lastModified).orElse(null);
    }

    State toState() {
        Optional<Failure> failure = Optional.ofNullable(failedSince)
                .map(since -> new Failure(since, failedAt, ReadFailure.valueOf(failedWhy), failedTimes));
        Optional<Copy> copy =
                Optional.ofNullable(copyAt).map(at -> new Copy(at, ZoneId.of(copyZone), copyEtag, copyModified));
        return new State(
                new ExternalCalendarId(id),
                new MemberId(coachId),
                new Name(name),
                new CalendarUrl(url),
                addedAt,
                Optional.ofNullable(readAt),
                failure,
                copy);
    }
}
