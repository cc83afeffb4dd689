package org.duologue.application.enrollment;

import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.RenewalPolicy;

/**
 * A programme's renewal, and how it gets to the enrollments.
 *
 * @param renewal the programme's; empty: it gives no free slots
 * @param running how many enrollments have not ended
 * @param latest the rollout that was started last
 */
public record RolloutView(
        ProgramId program,
        String programName,
        Optional<RenewalPolicy> renewal,
        int running,
        Optional<Progress> latest) {

    /**
     * How far it is.
     *
     * @param renewal what it applies
     * @param byName who started it
     * @param total how many enrollments ran at its beginning
     * @param changed how many were changed so far
     * @param passed how many were left as they are so far
     * @param finishedAt since when it is over; empty: it goes on
     */
    public record Progress(
            RenewalPolicy renewal,
            String byName,
            int total,
            int changed,
            int passed,
            Instant startedAt,
            Optional<Instant> finishedAt) {}
}
