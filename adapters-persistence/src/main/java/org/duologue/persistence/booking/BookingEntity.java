package org.duologue.persistence.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.shared.Cursor;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingGroupId;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingSnapshot;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.booking.Cancellation;
import org.duologue.domain.booking.NoShowMark;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.TimeRange;
import org.duologue.persistence.shared.SnapshotColumns;

/** A row of {@code booking}, with its moves. */
@Entity
@Table(name = "booking")
class BookingEntity {

    @Id
    private UUID id;

    @Version
    private long revision;

    @Column(name = "group_id")
    private UUID groupId;

    @Column(name = "workspace_id")
    private UUID workspaceId;

    @Column(name = "enrollment_id")
    private UUID enrollmentId;

    @Column(name = "program_id")
    private UUID programId;

    @Column(name = "student_id")
    private UUID studentId;

    @Column(name = "coach_id")
    private UUID coachId;

    @Embedded
    private SnapshotColumns snapshot;

    @Embedded
    private PaymentColumns payment;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "busy_from")
    private Instant busyFrom;

    @Column(name = "busy_to")
    private Instant busyTo;

    private String status;
    private int version;

    @Column(name = "booked_at")
    private Instant bookedAt;

    @Column(name = "booked_by")
    private UUID bookedBy;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "cancelled_by")
    private String cancelledBy;

    @Column(name = "cancelled_as")
    private String cancelledAs;

    @Column(name = "cancel_reason")
    private String cancelReason;

    private Boolean refunded;

    private String absent;

    @Column(name = "first_marked_at")
    private Instant firstMarkedAt;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Column(name = "marked_by")
    private String markedBy;

    @Column(name = "marked_as")
    private String markedAs;

    @Column(name = "credits_back")
    private Integer creditsBack;

    /** Null as long as it was never moved. */
    private String moves;

    /** For JPA. */
    protected BookingEntity() {}

    BookingEntity(Booking.State state) {
        id = state.id().value();
        groupId = state.group().value();
        workspaceId = state.workspace().value();
        enrollmentId = state.enrollment().value();
        programId = state.program().value();
        studentId = state.student().value();
        coachId = state.coach().value();
        snapshot = new SnapshotColumns(state.snapshot());
        payment = new PaymentColumns(state.payment());
        bookedAt = state.bookedAt();
        bookedBy = state.bookedBy().value();
        update(state);
    }

    final void update(Booking.State state) {
        BookingSnapshot agreed = state.snapshot();
        TimeRange busy = state.time().grown(agreed.bufferBefore(), agreed.bufferAfter());
        startsAt = state.time().start();
        endsAt = state.time().end();
        busyFrom = busy.start();
        busyTo = busy.end();
        status = state.status().name();
        version = state.version();
        state.cancellation().ifPresent(this::update);
        state.mark().ifPresent(this::update);
        moves = state.moves().isEmpty() ? null : MovesColumn.write(state.moves());
    }

    private void update(Cancellation cancellation) {
        cancelledAt = cancellation.at();
        cancelledBy = cancellation.by().value().toString();
        cancelledAs = cancellation.as().name();
        cancelReason = cancellation.reason().value();
        refunded = cancellation.refunded();
    }

    private void update(NoShowMark mark) {
        absent = mark.absent().name();
        firstMarkedAt = mark.firstAt();
        markedAt = mark.at();
        markedBy = mark.by().value().toString();
        markedAs = mark.as().name();
        creditsBack = mark.creditsBack();
    }

    Booking.State toState() {
        TimeRange time = new TimeRange(startsAt, endsAt);
        return new Booking.State(
                new BookingId(id),
                new BookingGroupId(groupId),
                new WorkspaceId(workspaceId),
                new EnrollmentId(enrollmentId),
                new ProgramId(programId),
                new MemberId(studentId),
                new MemberId(coachId),
                snapshot.toSnapshot(time.length()),
                time,
                payment.toPayment(),
                BookingStatus.valueOf(status),
                version,
                bookedAt,
                new MemberId(bookedBy),
                Optional.ofNullable(cancelledAt).map(this::cancellation),
                Optional.ofNullable(markedAt).map(this::mark),
                moves == null ? List.of() : MovesColumn.read(moves));
    }

    private Cancellation cancellation(Instant at) {
        return new Cancellation(
                at,
                new MemberId(UUID.fromString(cancelledBy)),
                ActingAs.valueOf(cancelledAs),
                new Reason(cancelReason),
                refunded);
    }

    private NoShowMark mark(Instant at) {
        return new NoShowMark(
                Absent.valueOf(absent),
                firstMarkedAt,
                at,
                new MemberId(UUID.fromString(markedBy)),
                ActingAs.valueOf(markedAs),
                creditsBack);
    }

    String cursor() {
        return Cursor.of(startsAt, id);
    }
}
