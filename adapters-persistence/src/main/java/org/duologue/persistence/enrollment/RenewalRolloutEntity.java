package org.duologue.persistence.enrollment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.enrollment.RenewalRollout;
import org.duologue.domain.enrollment.RenewalRolloutId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.RenewalPolicy;
import org.duologue.persistence.shared.CarryColumns;

/** A row of {@code renewal_rollout}. */
@Entity
@Table(name = "renewal_rollout")
class RenewalRolloutEntity {

    @Id
    private UUID id;

    @Version
    private long revision;

    @Column(name = "workspace_id")
    private UUID workspaceId;

    @Column(name = "program_id")
    private UUID programId;

    private String cycle;
    private int amount;

    @Column(name = "carry_rule")
    private String carryRule;

    @Column(name = "carry_max")
    private Integer carryMax;

    @Column(name = "started_by")
    private UUID startedBy;

    private int total;
    private int changed;
    private int passed;
    private int batches;

    @Column(name = "next_after")
    private String nextAfter;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "running_in")
    private String runningIn;

    /** For JPA. */
    protected RenewalRolloutEntity() {}

    RenewalRolloutEntity(RenewalRollout.State state) {
        id = state.id().value();
        workspaceId = state.workspace().value();
        programId = state.program().value();
        cycle = state.policy().cycle().name();
        amount = state.policy().amount().amount();
        carryRule = CarryColumns.rule(state.policy().carryOver());
        carryMax = CarryColumns.max(state.policy().carryOver());
        startedBy = state.by().value();
        total = state.total();
        startedAt = state.startedAt();
        update(state);
    }

    final void update(RenewalRollout.State state) {
        changed = state.changed();
        passed = state.passed();
        batches = state.batches();
        nextAfter = state.after().orElse(null);
        finishedAt = state.finishedAt().orElse(null);
        runningIn = state.finishedAt().isPresent() ? null : programId.toString();
    }

    RenewalRollout.State toState() {
        RenewalPolicy policy = new RenewalPolicy(
                Cycle.valueOf(cycle), Credits.of(amount), CarryColumns.carryOver(carryRule, carryMax));
        return new RenewalRollout.State(
                new RenewalRolloutId(id),
                new WorkspaceId(workspaceId),
                new ProgramId(programId),
                policy,
                new MemberId(startedBy),
                total,
                changed,
                passed,
                batches,
                Optional.ofNullable(nextAfter),
                startedAt,
                Optional.ofNullable(finishedAt));
    }
}
