package org.duologue.persistence.enrollment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.shared.Cursor;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.enrollment.EnrollmentStatus;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.wallet.WalletId;
import org.duologue.persistence.shared.UuidConverter;

/** A row of {@code enrollment}, with its coaches. */
@Entity
@NamedQuery(
        name = EnrollmentEntity.FIND,
        query = "select e from EnrollmentEntity e left join fetch e.coaches where e.id = :id",
        hints = @QueryHint(name = "eclipselink.query-type", value = "ReadObject"))
@Table(name = "enrollment")
class EnrollmentEntity {

    /** The row of an {@code id}, with its coaches. */
    static final String FIND = "EnrollmentEntity.find";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Column(name = "workspace_id")
    private UUID workspaceId;

    @Column(name = "program_id")
    private UUID programId;

    @Column(name = "student_id")
    private UUID studentId;

    private String status;

    @Column(name = "wallet_id")
    private UUID walletId;

    @Column(name = "activated_at")
    private Instant activatedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "running_in")
    private String runningIn;

    @ElementCollection
    @CollectionTable(name = "enrollment_coach", joinColumns = @JoinColumn(name = "enrollment_id"))
    @Column(name = "coach_id")
    @OrderColumn(name = "position")
    @Convert(converter = UuidConverter.class)
    private List<UUID> coaches = new ArrayList<>();

    /** For JPA. */
    protected EnrollmentEntity() {}

    EnrollmentEntity(Enrollment.State state) {
        id = state.id().value();
        workspaceId = state.workspace().value();
        programId = state.program().value();
        studentId = state.student().value();
        walletId = state.wallet().value();
        activatedAt = state.activatedAt();
        update(state);
    }

    final void update(Enrollment.State state) {
        status = state.status().name();
        endsAt = state.endsAt().orElse(null);
        pausedAt = state.pausedAt().orElse(null);
        endedAt = state.endedAt().orElse(null);
        runningIn = state.status() == EnrollmentStatus.ENDED ? null : programId.toString();
        List<UUID> newCoaches = state.coaches().stream().map(MemberId::value).toList();
        if (!newCoaches.equals(coaches)) {
            coaches = new ArrayList<>(newCoaches);
        }
    }

    Enrollment.State toState() {
        return new Enrollment.State(
                new EnrollmentId(id),
                new WorkspaceId(workspaceId),
                new ProgramId(programId),
                new MemberId(studentId),
                coaches.stream().map(MemberId::new).toList(),
                EnrollmentStatus.valueOf(status),
                new WalletId(walletId),
                activatedAt,
                Optional.ofNullable(endsAt),
                Optional.ofNullable(pausedAt),
                Optional.ofNullable(endedAt));
    }

    String cursor() {
        return Cursor.of(activatedAt, id);
    }
}
