package org.duologue.application.enrollment.spi;

import java.util.Optional;
import org.duologue.domain.enrollment.RenewalRollout;
import org.duologue.domain.enrollment.RenewalRolloutId;
import org.duologue.domain.program.ProgramId;

/**
 * Keeps rollouts of renewals. A second unfinished one of the same programme must fail, also concurrently; of two
 * concurrent changes of the same rollout one must lose and run again.
 */
public interface RenewalRolloutRepository {

    /** The rollout of this id. */
    Optional<RenewalRollout> find(RenewalRolloutId id);

    /** The rollout of the programme that was started last. */
    Optional<RenewalRollout> latest(ProgramId program);

    /** Stores a new or changed rollout. */
    void save(RenewalRollout rollout);
}
