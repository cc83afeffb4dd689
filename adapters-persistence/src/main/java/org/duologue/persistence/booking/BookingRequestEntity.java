package org.duologue.persistence.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duologue.application.shared.Cursor;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.booking.Proposal;
import org.duologue.domain.booking.RequestOutcome;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.scheduling.RequestHold;
import org.duologue.domain.shared.TimeRange;
import org.duologue.persistence.shared.SnapshotColumns;

/** A row of {@code booking_request}. */
@Entity
@Table(name = "booking_request")
class BookingRequestEntity {

    private static final String STRUCK = "-";

    @Id
    private UUID id;

    @Version
    private long revision;

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

    private String hold;

    private long length;

    private String proposals;

    @Column(name = "first_start")
    private Instant firstStart;

    @Column(name = "last_end")
    private Instant lastEnd;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private String status;
    private int version;

    @Embedded
    private OutcomeColumns outcome;

    @Column(name = "booking_id")
    private String bookingId;

    /** For JPA. */
    protected BookingRequestEntity() {}

    BookingRequestEntity(BookingRequest.State state) {
        id = state.id().value();
        workspaceId = state.workspace().value();
        enrollmentId = state.enrollment().value();
        programId = state.program().value();
        studentId = state.student().value();
        coachId = state.coach().value();
        snapshot = new SnapshotColumns(state.snapshot());
        hold = state.hold().name();
        length = state.snapshot().length().toSeconds();
        firstStart = state.proposals().get(0).time().start();
        lastEnd = state.proposals().get(state.proposals().size() - 1).time().end();
        askedAt = state.askedAt();
        expiresAt = state.expiresAt();
        update(state);
    }

    final void update(BookingRequest.State state) {
        proposals = state.proposals().stream()
                .map(proposal ->
                        (proposal.struck() ? STRUCK : "") + proposal.time().start())
                .collect(Collectors.joining(" "));
        status = state.status().name();
        version = state.version();
        outcome = new OutcomeColumns(state.outcome());
        bookingId = state.outcome()
                .flatMap(RequestOutcome::booking)
                .map(booking -> booking.value().toString())
                .orElse(null);
    }

    BookingRequest.State toState() {
        return new BookingRequest.State(
                new BookingRequestId(id),
                new WorkspaceId(workspaceId),
                new EnrollmentId(enrollmentId),
                new ProgramId(programId),
                new MemberId(studentId),
                new MemberId(coachId),
                snapshot.toSnapshot(Duration.ofSeconds(length)),
                RequestHold.valueOf(hold),
                proposals(),
                askedAt,
                expiresAt,
                BookingRequestStatus.valueOf(status),
                version,
                OutcomeColumns.read(
                        outcome,
                        Optional.ofNullable(bookingId).map(UUID::fromString).map(BookingId::new)));
    }

    private List<Proposal> proposals() {
        return Arrays.stream(proposals.split(" "))
                .map(text -> {
                    boolean struck = text.startsWith(STRUCK);
                    Instant start = Instant.parse(struck ? text.substring(STRUCK.length()) : text);
                    return new Proposal(TimeRange.of(start, Duration.ofSeconds(length)), struck);
                })
                .toList();
    }

    String cursor() {
        return Cursor.of(askedAt, id);
    }
}
