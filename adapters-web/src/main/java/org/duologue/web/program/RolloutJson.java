package org.duologue.web.program;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.enrollment.AffectedView;
import org.duologue.application.enrollment.RolloutView;
import org.duologue.domain.enrollment.EnrollmentStatus;
import org.duologue.web.view.Reader;
import org.duologue.web.wallet.RenewalJson.Quote;
import org.duologue.web.wallet.RenewalJson.Renewal;

/** What programs get about a programme's renewal on its way to running enrollments. */
public final class RolloutJson {

    private RolloutJson() {}

    /**
     * A programme's renewal, and how it gets to the enrollments.
     *
     * @param renewal the programme's; left out: it gives no free slots
     * @param running how many enrollments have not ended
     * @param latest the rollout that was started last
     */
    public record Rollout(UUID program, Optional<Renewal> renewal, int running, Optional<Progress> latest) {

        static Rollout of(RolloutView view) {
            return new Rollout(
                    view.program().value(),
                    view.renewal().map(Renewal::of),
                    view.running(),
                    view.latest()
                            .map(p -> new Progress(
                                    Renewal.of(p.renewal()),
                                    p.byName(),
                                    p.total(),
                                    p.changed(),
                                    p.passed(),
                                    p.startedAt(),
                                    p.finishedAt())));
        }
    }

    /**
     * How far a rollout is.
     *
     * @param total how many enrollments ran at its beginning
     * @param changed how many were changed so far
     * @param passed how many were left as they are so far
     * @param finishedAt left out: it goes on
     */
    public record Progress(
            Renewal renewal,
            String byName,
            int total,
            int changed,
            int passed,
            Instant startedAt,
            Optional<Instant> finishedAt) {}

    /** What applying the programme's renewal would do to an enrollment. */
    public record Affected(UUID enrollment, String studentName, EnrollmentStatus status, Quote quote) {

        static Affected of(AffectedView view, Reader reader) {
            return new Affected(
                    view.enrollment().value(), view.studentName(), view.status(), Quote.of(view.quote(), reader));
        }
    }
}
