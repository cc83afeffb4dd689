package org.duologue.application.memory;

import java.util.Comparator;
import java.util.Optional;
import org.duologue.application.enrollment.spi.RenewalRolloutRepository;
import org.duologue.domain.enrollment.RenewalRollout;
import org.duologue.domain.enrollment.RenewalRolloutId;
import org.duologue.domain.program.ProgramId;

/** Rollouts of renewals in memory. */
public final class MemoryRenewalRollouts implements RenewalRolloutRepository {

    private final MemoryTable<RenewalRolloutId, RenewalRollout.State> rollouts;

    /** In this store. */
    public MemoryRenewalRollouts(MemoryStore store) {
        rollouts = new MemoryTable<>(store, MemoryRenewalRollouts::place);
    }

    @Override
    public Optional<RenewalRollout> find(RenewalRolloutId id) {
        return rollouts.find(id).map(RenewalRollout::restore);
    }

    @Override
    public Optional<RenewalRollout> latest(ProgramId program) {
        return rollouts.all()
                .filter(r -> r.program().equals(program))
                .max(Comparator.comparing(RenewalRollout.State::startedAt).thenComparing(r -> r.id().value()))
                .map(RenewalRollout::restore);
    }

    @Override
    public void save(RenewalRollout rollout) {
        RenewalRollout.State state = rollout.state();
        rollouts.put(state.id(), state);
    }

    /** Of a programme one rollout is under way at most. */
    private static Optional<Object> place(RenewalRollout.State rollout) {
        return Optional.<Object>of(rollout.program())
                .filter(program -> rollout.finishedAt().isEmpty());
    }
}
