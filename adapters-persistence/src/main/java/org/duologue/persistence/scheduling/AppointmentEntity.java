package org.duologue.persistence.scheduling;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.shared.Cursor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.scheduling.Appointment;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.AppointmentTerms;
import org.duologue.domain.scheduling.ChangePolicy;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.HoldPolicy;
import org.duologue.domain.scheduling.MeetingPlace;
import org.duologue.domain.scheduling.RequestHold;
import org.duologue.domain.scheduling.TimeRules;
import org.duologue.domain.scheduling.WeeklyHours;
import org.duologue.domain.shared.Name;
import org.duologue.persistence.shared.MoneyColumns;
import org.duologue.persistence.shared.UuidConverter;

/** A row of {@code appointment}, with its session types and coaches. */
@Entity
@NamedQuery(
        name = AppointmentEntity.FIND,
        query = "select a from AppointmentEntity a left join fetch a.coaches where a.id = :id",
        hints = @QueryHint(name = "eclipselink.query-type", value = "ReadObject"))
@Table(name = "appointment")
class AppointmentEntity {

    /** The row of an {@code id}, with its coaches. */
    static final String FIND = "AppointmentEntity.find";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Column(name = "workspace_id")
    private UUID workspaceId;

    private String name;

    @Column(name = "sort_name")
    private String sortName;

    private String description;

    @Column(name = "buffer_before")
    private int bufferBefore;

    @Column(name = "buffer_after")
    private int bufferAfter;

    @Column(name = "slot_step")
    private int slotStep;

    @Column(name = "minimum_notice")
    private int minimumNotice;

    @Column(name = "horizon_days")
    private int horizonDays;

    @Column(name = "per_day_cap")
    private Integer perDayCap;

    @Column(name = "per_week_cap")
    private Integer perWeekCap;

    @Column(name = "open_cap")
    private Integer openCap;

    private String hours;

    @Column(name = "cancel_notice")
    private int cancelNotice;

    @Column(name = "reschedule_notice")
    private int rescheduleNotice;

    private String confirmation;

    @Column(name = "slot_hold")
    private int slotHold;

    @Column(name = "request_hold")
    private String requestHold;

    @Embedded
    private MoneyColumns price;

    private String place;
    private boolean archived;

    @Column(name = "created_at")
    private Instant createdAt;

    /** One on each line, of which a name has no more. */
    @Column(name = "coaching_types")
    private String coachingTypes;

    @Column(name = "session_types")
    private String sessionTypes;

    @ElementCollection
    @CollectionTable(name = "appointment_coach", joinColumns = @JoinColumn(name = "appointment_id"))
    @Column(name = "coach_id")
    @OrderColumn(name = "position")
    @Convert(converter = UuidConverter.class)
    private List<UUID> coaches = new ArrayList<>();

    /** For JPA. */
    protected AppointmentEntity() {}

    AppointmentEntity(Appointment.State state) {
        id = state.id().value();
        workspaceId = state.workspace().value();
        createdAt = state.createdAt();
        update(state);
    }

    final void update(Appointment.State state) {
        AppointmentTerms terms = state.terms();
        name = terms.name().value();
        sortName = name.toLowerCase(Locale.ROOT);
        description = terms.description();
        update(terms.times());
        cancelNotice = minutes(terms.changes().cancelNotice());
        rescheduleNotice = minutes(terms.changes().rescheduleNotice());
        confirmation = terms.confirmation().name();
        slotHold = minutes(terms.holds().slotHold());
        requestHold = terms.holds().requests().name();
        price = new MoneyColumns(terms.price());
        place = terms.place().text();
        archived = state.archived();
        coachingTypes = String.join(
                "\n", terms.coachingTypes().stream().map(Name::value).toList());
        sessionTypes = SessionTypesColumn.write(terms.sessionTypes());
        List<UUID> newCoaches = terms.coaches().stream().map(MemberId::value).toList();
        if (!newCoaches.equals(coaches)) {
            coaches = new ArrayList<>(newCoaches);
        }
    }

    private void update(TimeRules times) {
        bufferBefore = minutes(times.bufferBefore());
        bufferAfter = minutes(times.bufferAfter());
        slotStep = minutes(times.slotStep());
        minimumNotice = minutes(times.minimumNotice());
        horizonDays = times.horizonDays();
        perDayCap = times.perDayCap().orElse(null);
        perWeekCap = times.perWeekCap().orElse(null);
        openCap = times.openCap().orElse(null);
        hours = HoursColumn.write(times.hours().ranges());
    }

    private static int minutes(Duration duration) {
        return Math.toIntExact(duration.toMinutes());
    }

    Appointment.State toState() {
        AppointmentTerms terms = new AppointmentTerms(
                new Name(name),
                description,
                coachingTypes.lines().map(Name::new).toList(),
                SessionTypesColumn.read(sessionTypes),
                coaches.stream().map(MemberId::new).toList(),
                times(),
                new ChangePolicy(Duration.ofMinutes(cancelNotice), Duration.ofMinutes(rescheduleNotice)),
                Confirmation.valueOf(confirmation),
                new HoldPolicy(Duration.ofMinutes(slotHold), RequestHold.valueOf(requestHold)),
                MoneyColumns.read(price),
                MeetingPlace.of(place));
        return new Appointment.State(new AppointmentId(id), new WorkspaceId(workspaceId), terms, archived, createdAt);
    }

    private TimeRules times() {
        return new TimeRules(
                Duration.ofMinutes(bufferBefore),
                Duration.ofMinutes(bufferAfter),
                Duration.ofMinutes(slotStep),
                Duration.ofMinutes(minimumNotice),
                horizonDays,
                Optional.ofNullable(perDayCap),
                Optional.ofNullable(perWeekCap),
                Optional.ofNullable(openCap),
                new WeeklyHours(HoursColumn.read(hours, DayOfWeek::valueOf)));
    }

    String cursor() {
        return Cursor.of(archived, sortName, id);
    }

    long revision() {
        return revision;
    }
}
