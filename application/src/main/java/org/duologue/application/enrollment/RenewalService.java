package org.duologue.application.enrollment;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.enrollment.spi.RenewalRolloutRepository;
import org.duologue.application.program.ProgramStanding;
import org.duologue.application.shared.Once;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.spi.Jobs;
import org.duologue.domain.enrollment.EnrollmentRefusal;
import org.duologue.domain.enrollment.RenewalRollout;
import org.duologue.domain.enrollment.RenewalRolloutId;
import org.duologue.domain.program.BookingSettings;
import org.duologue.domain.program.Program;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.RenewalPolicy;

/** Starts the rollout of a programme's renewal, over the ports. */
public final class RenewalService implements RenewalUseCases {

    private final Once once;
    private final InstantSource clock;
    private final IdSource ids;
    private final Jobs jobs;
    private final ProgramStanding programs;
    private final EnrollmentRepository enrollments;
    private final RenewalRolloutRepository rollouts;

    /** Over these ports. */
    public RenewalService(
            Once once,
            InstantSource clock,
            IdSource ids,
            Jobs jobs,
            ProgramStanding programs,
            EnrollmentRepository enrollments,
            RenewalRolloutRepository rollouts) {
        this.once = Objects.requireNonNull(once, "once");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.ids = Objects.requireNonNull(ids, "ids");
        this.jobs = Objects.requireNonNull(jobs, "jobs");
        this.programs = Objects.requireNonNull(programs, "programs");
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
        this.rollouts = Objects.requireNonNull(rollouts, "rollouts");
    }

    @Override
    public RenewalRolloutId applyRenewal(ApplyRenewal command) {
        Once.Answer<RenewalRolloutId> answer = new Once.Answer<>(RenewalRolloutId::value, RenewalRolloutId::new);
        return once.one(command.by(), command.id(), command, answer, () -> {
            Program.State program = programs.find(command.by(), command.program(), Right.CHANGE_PLAN)
                    .state();
            RenewalPolicy policy =
                    renewal(program).orElseThrow(() -> new Refused(new EnrollmentRefusal.NothingRenews(program.id())));
            requireNoneRunning(program);
            RenewalRollout rollout = RenewalRollout.begin(
                    new RenewalRolloutId(ids.next()),
                    program.workspace(),
                    program.id(),
                    policy,
                    command.by().member(),
                    enrollments.countRunning(program.id()),
                    clock.instant());
            rollouts.save(rollout);
            RolloutBatches.enqueue(jobs, rollout.state(), clock.instant());
            return rollout.state().id();
        });
    }

    /** The renewal that a programme gives; also while booking is switched off, since renewals go on then (B10). */
    static Optional<RenewalPolicy> renewal(Program.State program) {
        return program.booking().map(BookingSettings::renewal);
    }

    private void requireNoneRunning(Program.State program) {
        rollouts.latest(program.id())
                .map(RenewalRollout::state)
                .filter(latest -> latest.finishedAt().isEmpty())
                .ifPresent(running -> {
                    throw new Refused(new EnrollmentRefusal.RolloutRunning(running.id(), running.startedAt()));
                });
    }
}
