package org.duologue.persistence.enrollment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.shared.Cursor;
import org.duologue.domain.enrollment.CreditRequest;
import org.duologue.domain.enrollment.CreditRequestId;
import org.duologue.domain.enrollment.CreditRequestStatus;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.Reason;

/** A row of {@code credit_request}. */
@Entity
@Table(name = "credit_request")
class CreditRequestEntity {

    @Id
    private UUID id;

    @Version
    private long revision;

    @Column(name = "workspace_id")
    private UUID workspaceId;

    @Column(name = "enrollment_id")
    private UUID enrollmentId;

    @Column(name = "student_id")
    private UUID studentId;

    private int credits;
    private String reason;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String status;

    @Column(name = "decided_by")
    private String decidedBy;

    private Integer granted;
    private String message;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "open_in")
    private String openIn;

    /** For JPA. */
    protected CreditRequestEntity() {}

    CreditRequestEntity(CreditRequest.State state) {
        id = state.id().value();
        workspaceId = state.workspace().value();
        enrollmentId = state.enrollment().value();
        studentId = state.student().value();
        credits = state.credits();
        reason = state.reason().value();
        askedAt = state.askedAt();
        update(state);
    }

    final void update(CreditRequest.State state) {
        status = state.status().name();
        openIn = state.status() == CreditRequestStatus.OPEN ? enrollmentId.toString() : null;
        Optional<CreditRequest.Decision> decision = state.decision();
        decidedBy = decision.map(d -> d.by().value().toString()).orElse(null);
        granted = decision.map(CreditRequest.Decision::granted).orElse(null);
        message = decision.map(d -> d.message().value()).orElse(null);
        decidedAt = decision.map(CreditRequest.Decision::at).orElse(null);
    }

    CreditRequest.State toState() {
        return new CreditRequest.State(
                new CreditRequestId(id),
                new WorkspaceId(workspaceId),
                new EnrollmentId(enrollmentId),
                new MemberId(studentId),
                credits,
                new Reason(reason),
                askedAt,
                CreditRequestStatus.valueOf(status),
                Optional.ofNullable(decidedAt)
                        .map(at -> new CreditRequest.Decision(
                                new MemberId(UUID.fromString(decidedBy)), granted, new Reason(message), at)));
    }

    String cursor() {
        return Cursor.of(askedAt, id);
    }
}
