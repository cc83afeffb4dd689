package org.duologue.persistence.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.shared.Cursor;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.ChangeRequest;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.booking.ChangeRequestStatus;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.TimeRange;

/** A row of {@code change_request}. */
@Entity
@Table(name = "change_request")
class ChangeRequestEntity {

    @Id
    private UUID id;

    @Version
    private long revision;

    @Column(name = "workspace_id")
    private UUID workspaceId;

    @Column(name = "enrollment_id")
    private UUID enrollmentId;

    @Column(name = "booking_id")
    private UUID bookingId;

    @Column(name = "student_id")
    private UUID studentId;

    @Column(name = "coach_id")
    private UUID coachId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "new_start")
    private Instant newStart;

    private String reason;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private String status;
    private int version;

    @Embedded
    private OutcomeColumns outcome;

    /** For JPA. */
    protected ChangeRequestEntity() {}

    ChangeRequestEntity(ChangeRequest.State state) {
        id = state.id().value();
        workspaceId = state.workspace().value();
        enrollmentId = state.enrollment().value();
        bookingId = state.booking().value();
        studentId = state.student().value();
        coachId = state.coach().value();
        startsAt = state.session().start();
        endsAt = state.session().end();
        newStart = state.to().map(TimeRange::start).orElse(null);
        reason = state.reason().value();
        askedAt = state.askedAt();
        expiresAt = state.expiresAt();
        update(state);
    }

    final void update(ChangeRequest.State state) {
        status = state.status().name();
        version = state.version();
        outcome = new OutcomeColumns(state.outcome());
    }

    ChangeRequest.State toState() {
        TimeRange session = new TimeRange(startsAt, endsAt);
        return new ChangeRequest.State(
                new ChangeRequestId(id),
                new WorkspaceId(workspaceId),
                new EnrollmentId(enrollmentId),
                new BookingId(bookingId),
                new MemberId(studentId),
                new MemberId(coachId),
                session,
                Optional.ofNullable(newStart).map(start -> TimeRange.of(start, session.length())),
                new Reason(reason),
                askedAt,
                expiresAt,
                ChangeRequestStatus.valueOf(status),
                version,
                OutcomeColumns.read(outcome, Optional.empty()));
    }

    String cursor() {
        return Cursor.of(askedAt, id);
    }
}
