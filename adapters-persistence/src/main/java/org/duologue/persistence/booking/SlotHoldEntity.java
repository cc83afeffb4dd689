package org.duologue.persistence.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.booking.SlotHold;
import org.duologue.domain.booking.SlotHoldId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.TimeRange;

/** A row of {@code slot_hold}; made and taken away, never changed. */
@Entity
@Table(name = "slot_hold")
class SlotHoldEntity {

    @Id
    private UUID id;

    @Column(name = "workspace_id")
    private UUID workspaceId;

    @Column(name = "enrollment_id")
    private UUID enrollmentId;

    @Column(name = "student_id")
    private UUID studentId;

    @Column(name = "coach_id")
    private UUID coachId;

    @Column(name = "session_type_id")
    private UUID sessionTypeId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "buffer_before")
    private long bufferBefore;

    @Column(name = "buffer_after")
    private long bufferAfter;

    @Column(name = "checkout_id")
    private String checkoutId;

    @Column(name = "held_until")
    private Instant heldUntil;

    /** For JPA. */
    protected SlotHoldEntity() {}

    SlotHoldEntity(SlotHold hold) {
        id = hold.id().value();
        workspaceId = hold.workspace().value();
        enrollmentId = hold.enrollment().value();
        studentId = hold.student().value();
        coachId = hold.coach().value();
        sessionTypeId = hold.sessionType().value();
        startsAt = hold.time().start();
        endsAt = hold.time().end();
        bufferBefore = hold.bufferBefore().toSeconds();
        bufferAfter = hold.bufferAfter().toSeconds();
        checkoutId = hold.checkout().map(c -> c.value().toString()).orElse(null);
        heldUntil = hold.until();
    }

    SlotHold toHold() {
        return new SlotHold(
                new SlotHoldId(id),
                new WorkspaceId(workspaceId),
                new EnrollmentId(enrollmentId),
                new MemberId(studentId),
                new MemberId(coachId),
                new SessionTypeId(sessionTypeId),
                new TimeRange(startsAt, endsAt),
                Duration.ofSeconds(bufferBefore),
                Duration.ofSeconds(bufferAfter),
                Optional.ofNullable(checkoutId).map(UUID::fromString).map(CheckoutId::new),
                heldUntil);
    }
}
