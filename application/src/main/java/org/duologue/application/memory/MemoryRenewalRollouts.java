package org.duologue.application.memory;

import java.util.Comparator;
import java.util.Optional;
import org.duologue.application.enrollment.spi.RenewalRolloutRepository;
import org.duologue.domain.enrollment.RenewalRollout;
import org.duologue.domain.enrollment.RenewalRolloutId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.Stale;

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
        boolean second = state.finishedAt().isEmpty()
                && rollouts.all()
                        .anyMatch(other -> other.finishedAt().isEmpty()
                                && other.program().equals(state.program())
                                && !other.id().equals(state.id()));
        if (second) {
            throw new Refused(new Stale("rollout"));
        }
        rollouts.put(state.id(), state);
    }

    /** Of which programme it is the rollout under way: a second one would be once too often. */
    private static Optional<Object> place(RenewalRollout.State rollout) {
        return Optional.<Object>of(rollout.program())
                .filter(program -> rollout.finishedAt().isEmpty());
    }
}
