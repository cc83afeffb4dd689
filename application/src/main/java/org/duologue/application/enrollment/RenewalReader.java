package org.duologue.application.enrollment;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duologue.application.enrollment.RolloutView.Progress;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.enrollment.spi.RenewalRolloutRepository;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.program.ProgramStanding;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.application.wallet.Renewals;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentRefusal;
import org.duologue.domain.enrollment.RenewalRollout;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.Program;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.RenewalPolicy;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;

/** Answers what applying a programme's renewal would do, and how far it is, over the ports. */
public final class RenewalReader implements RenewalQueries {

    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final MemberRepository members;
    private final ProgramStanding programs;
    private final EnrollmentRepository enrollments;
    private final RenewalRolloutRepository rollouts;
    private final WalletRepository wallets;

    /** Over these ports. */
    public RenewalReader(
            UnitOfWork unitOfWork,
            InstantSource clock,
            MemberRepository members,
            ProgramStanding programs,
            EnrollmentRepository enrollments,
            RenewalRolloutRepository rollouts,
            WalletRepository wallets) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.members = Objects.requireNonNull(members, "members");
        this.programs = Objects.requireNonNull(programs, "programs");
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
        this.rollouts = Objects.requireNonNull(rollouts, "rollouts");
        this.wallets = Objects.requireNonNull(wallets, "wallets");
    }

    @Override
    public RolloutView rollout(Actor by, ProgramId id) {
        return unitOfWork.read(() -> {
            Program.State program = programs.find(by, id, Right.CHANGE_PLAN).state();
            return new RolloutView(
                    id,
                    program.name().value(),
                    RenewalService.renewal(program),
                    enrollments.countRunning(id),
                    rollouts.latest(id).map(RenewalRollout::state).map(this::progress));
        });
    }

    private Progress progress(RenewalRollout.State rollout) {
        String by = members.find(rollout.by())
                .map(member -> member.state().name().value())
                .orElse("");
        return new Progress(
                rollout.policy(),
                by,
                rollout.total(),
                rollout.changed(),
                rollout.passed(),
                rollout.startedAt(),
                rollout.finishedAt());
    }

    @Override
    public Page<AffectedView> affected(Actor by, ProgramId id, PageRequest page) {
        return unitOfWork.read(() -> {
            Program.State program = programs.find(by, id, Right.CHANGE_PLAN).state();
            Optional<RenewalPolicy> policy = RenewalService.renewal(program);
            if (policy.isEmpty()) {
                throw new Refused(new EnrollmentRefusal.NothingRenews(id));
            }
            EnrollmentFilter running = EnrollmentFilter.ALL.in(id).notEnded();
            Page<Enrollment> found = enrollments.page(by.workspace(), running, page);
            return new Page<>(views(found.items(), policy.get()), found.next());
        });
    }

    private List<AffectedView> views(List<Enrollment> found, RenewalPolicy policy) {
        Instant now = clock.instant();
        List<Enrollment.State> states = found.stream().map(Enrollment::state).toList();
        Map<MemberId, String> names = members
                .findAll(states.stream().map(Enrollment.State::student).toList())
                .stream()
                .collect(Collectors.toMap(
                        m -> m.state().id(), m -> m.state().name().value()));
        Map<WalletId, Wallet> kept = wallets
                .findAll(states.stream().map(Enrollment.State::wallet).toList())
                .stream()
                .collect(Collectors.toMap(wallet -> wallet.state().id(), Function.identity()));
        return states.stream()
                .map(e -> new AffectedView(
                        e.id(), names.get(e.student()), e.status(), Renewals.quote(kept.get(e.wallet()), policy, now)))
                .toList();
    }
}
