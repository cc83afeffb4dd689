package org.duologue.persistence.enrollment;

import java.util.Optional;
import org.duologue.application.enrollment.spi.RenewalRolloutRepository;
import org.duologue.domain.enrollment.RenewalRollout;
import org.duologue.domain.enrollment.RenewalRolloutId;
import org.duologue.domain.program.ProgramId;
import org.duologue.persistence.shared.CurrentEntityManager;

/** Rollouts of renewals on JPA. */
public final class JpaRenewalRolloutRepository implements RenewalRolloutRepository {

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaRenewalRolloutRepository(CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public Optional<RenewalRollout> find(RenewalRolloutId id) {
        return entity(id).map(JpaRenewalRolloutRepository::restore);
    }

    private Optional<RenewalRolloutEntity> entity(RenewalRolloutId id) {
        return Optional.ofNullable(current.entities().find(RenewalRolloutEntity.class, id.value()));
    }

    private static RenewalRollout restore(RenewalRolloutEntity row) {
        return RenewalRollout.restore(row.toState());
    }

    @Override
    public Optional<RenewalRollout> latest(ProgramId program) {
        return current.entities()
                .createQuery(
                        "select r from RenewalRolloutEntity r where r.programId = :program"
                                + " order by r.startedAt desc, r.id desc",
                        RenewalRolloutEntity.class)
                .setParameter("program", program.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(JpaRenewalRolloutRepository::restore);
    }

    @Override
    public void save(RenewalRollout rollout) {
        RenewalRollout.State state = rollout.state();
        entity(state.id())
                .ifPresentOrElse(row -> row.update(state), () -> current.insert(new RenewalRolloutEntity(state)));
    }
}
