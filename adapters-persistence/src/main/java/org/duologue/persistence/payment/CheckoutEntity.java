package org.duologue.persistence.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.shared.Cursor;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.payment.CheckoutStatus;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.program.ProgramId;
import org.duologue.persistence.shared.SnapshotColumns;

/** A row of {@code checkout}. */
@Entity
@Table(name = "checkout")
class CheckoutEntity {

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

    @Embedded
    private SnapshotColumns snapshot;

    private String sessions;
    private long length;
    private int covered;
    private String gateway;

    @Column(name = "payable_until")
    private Instant payableUntil;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "begun_by")
    private UUID begunBy;

    private String status;
    private int version;

    @Column(name = "gateway_reference")
    private String reference;

    private String page;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Embedded
    private ReceiptColumns receipt;

    /** For JPA. */
    protected CheckoutEntity() {}

    CheckoutEntity(Checkout.State state) {
        id = state.id().value();
        workspaceId = state.workspace().value();
        enrollmentId = state.enrollment().value();
        programId = state.program().value();
        studentId = state.student().value();
        snapshot = new SnapshotColumns(state.snapshot());
        length = state.snapshot().length().toSeconds();
        covered = state.covered();
        gateway = state.gateway();
        payableUntil = state.until();
        begunAt = state.begunAt();
        begunBy = state.begunBy().value();
        update(state);
    }

    final void update(Checkout.State state) {
        sessions = SessionsColumn.write(state.sessions());
        status = state.status().name();
        version = state.version();
        reference = state.reference().orElse(null);
        page = state.page().orElse(null);
        endedAt = state.endedAt().orElse(null);
        receipt = new ReceiptColumns(state.receipt());
    }

    Checkout.State toState() {
        Duration each = Duration.ofSeconds(length);
        return new Checkout.State(
                new CheckoutId(id),
                new WorkspaceId(workspaceId),
                new EnrollmentId(enrollmentId),
                new ProgramId(programId),
                new MemberId(studentId),
                snapshot.toSnapshot(each),
                SessionsColumn.read(sessions, each),
                covered,
                gateway,
                payableUntil,
                begunAt,
                new MemberId(begunBy),
                CheckoutStatus.valueOf(status),
                version,
                Optional.ofNullable(reference),
                Optional.ofNullable(page),
                Optional.ofNullable(endedAt),
                ReceiptColumns.read(receipt));
    }

    String cursor() {
        return Cursor.of(begunAt, id);
    }
}
