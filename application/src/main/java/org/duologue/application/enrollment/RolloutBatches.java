package org.duologue.application.enrollment;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.enrollment.spi.RenewalRolloutRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.Jobs;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.application.wallet.Renewals;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.RenewalRollout;
import org.duologue.domain.enrollment.RenewalRolloutId;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.wallet.Cause;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;

/**
 * Does one batch of a rollout in one unit of work, and enqueues the next in the same: so the rollout goes on wherever
 * it was interrupted, and a batch that is tried again after it was done has no effect.
 */
public final class RolloutBatches implements JobHandler {

    /** The most enrollments of one unit of work. */
    public static final int SIZE = 50;

    private static final JobKind JOB = new JobKind("renewal-rollout");

    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final Jobs jobs;
    private final EnrollmentRepository enrollments;
    private final RenewalRolloutRepository rollouts;
    private final WalletRepository wallets;

    /** Over these ports. */
    public RolloutBatches(
            UnitOfWork unitOfWork,
            InstantSource clock,
            Jobs jobs,
            EnrollmentRepository enrollments,
            RenewalRolloutRepository rollouts,
            WalletRepository wallets) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.jobs = Objects.requireNonNull(jobs, "jobs");
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
        this.rollouts = Objects.requireNonNull(rollouts, "rollouts");
        this.wallets = Objects.requireNonNull(wallets, "wallets");
    }

    /** Enqueues the next batch, in the open unit of work. */
    static void enqueue(Jobs jobs, RenewalRollout.State rollout, Instant at) {
        String key = rollout.id().value() + "." + rollout.batches();
        jobs.enqueue(JOB, key, rollout.id().value() + " " + rollout.batches(), at);
    }

    @Override
    public JobKind kind() {
        return JOB;
    }

    @Override
    public void run(String key, String payload) {
        String[] part = payload.split(" ", -1);
        RenewalRolloutId id = new RenewalRolloutId(UUID.fromString(part[0]));
        int batch = Integer.parseInt(part[1]);
        unitOfWork.run(
                () -> rollouts.find(id).filter(rollout -> rollout.awaits(batch)).ifPresent(this::next));
    }

    private void next(RenewalRollout rollout) {
        RenewalRollout.State state = rollout.state();
        Instant now = clock.instant();
        EnrollmentFilter running = EnrollmentFilter.ALL.in(state.program()).notEnded();
        Page<Enrollment> page = enrollments.page(state.workspace(), running, new PageRequest(state.after(), SIZE));
        List<WalletId> ids = page.items().stream().map(e -> e.state().wallet()).toList();
        Map<WalletId, Wallet> found = wallets.findAll(ids, commands(rollout, ids)).stream()
                .collect(Collectors.toMap(wallet -> wallet.state().id(), Function.identity()));
        int changed = (int) ids.stream()
                .filter(wallet -> change(rollout, found.get(wallet), now))
                .count();
        rollout.advance(changed, ids.size() - changed, page.next(), now);
        rollouts.save(rollout);
        if (page.next().isPresent()) {
            enqueue(jobs, rollout.state(), now);
        }
    }

    private static Recall commands(RenewalRollout rollout, List<WalletId> ids) {
        Set<CommandId> commands = ids.stream().map(rollout::commandFor).collect(Collectors.toSet());
        return new Recall(Set.of(), Set.of(), commands, Set.of());
    }

    private boolean change(RenewalRollout rollout, Wallet wallet, Instant now) {
        RenewalRollout.State state = rollout.state();
        if (Renewals.quote(wallet, state.policy(), now).refusal().isPresent()) {
            return false;
        }
        Cause cause = Cause.by(state.by().value());
        boolean changed =
                Renewals.change(wallet, rollout.commandFor(wallet.state().id()), state.policy(), cause, now);
        if (changed) {
            wallets.save(wallet);
        }
        return changed;
    }
}
