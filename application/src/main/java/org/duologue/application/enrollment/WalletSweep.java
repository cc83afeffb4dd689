package org.duologue.application.enrollment;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.shared.spi.Events;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.Jobs;
import org.duologue.application.shared.spi.RecurringJobHandler;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.application.wallet.spi.DueWallet;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.enrollment.CreditsAnnounced;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.wallet.Announcement;
import org.duologue.domain.wallet.Announcing;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;
import org.duologue.domain.wallet.WalletOwner;

/**
 * Looks at the wallets that time has done something to, again and again, settles them and has their owners told. No
 * balance depends on it. A batch of wallets, what has been told of each, and the notices are one unit of work: so a
 * sweep goes on where it was interrupted, and any number of them at once tell everything once.
 */
public final class WalletSweep implements RecurringJobHandler {

    /** The most wallets of one unit of work. */
    public static final int SIZE = 200;

    /** How long it rests when there is nothing more to do. */
    public static final Duration REST = Duration.ofMinutes(1);

    /** What this does. */
    public static final JobKind JOB = new JobKind("wallet-sweep");

    private static final String KEY = "all";

    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final Jobs jobs;
    private final EnrollmentRepository enrollments;
    private final WalletRepository wallets;
    private final Events events;

    /** Over these ports. */
    public WalletSweep(
            UnitOfWork unitOfWork,
            InstantSource clock,
            Jobs jobs,
            EnrollmentRepository enrollments,
            WalletRepository wallets,
            Events events) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.jobs = Objects.requireNonNull(jobs, "jobs");
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
        this.wallets = Objects.requireNonNull(wallets, "wallets");
        this.events = Objects.requireNonNull(events, "events");
    }

    /** Has the sweeping begin; without effect if it has, so that every start of a program may call it. */
    public void begin() {
        unitOfWork.run(() -> jobs.enqueue(JOB, KEY, "", clock.instant()));
    }

    @Override
    public JobKind kind() {
        return JOB;
    }

    /** Does all that is due now. What fails is left behind and thrown in the end. */
    @Override
    public void run(String key, String payload) {
        Instant until = clock.instant();
        List<RuntimeException> failures = new ArrayList<>();
        Optional<DueWallet> last = Optional.empty();
        do {
            List<DueWallet> batch = sweep(until, last, failures);
            last = batch.isEmpty() ? Optional.empty() : Optional.of(batch.get(batch.size() - 1));
        } while (last.isPresent());
        failures.stream().findFirst().ifPresent(failure -> {
            throw failure;
        });
    }

    @Override
    public Optional<Instant> next(String key, String payload) {
        return Optional.of(clock.instant().plus(REST));
    }

    /** The next ones in one unit; if that fails, each in its own, so that one does not keep the others back. */
    private List<DueWallet> sweep(Instant until, Optional<DueWallet> after, List<RuntimeException> failures) {
        List<DueWallet> batch = new ArrayList<>();
        try {
            unitOfWork.run(() -> {
                batch.clear();
                batch.addAll(wallets.due(until, after, SIZE));
                look(batch.stream().map(DueWallet::id).toList());
            });
        } catch (RuntimeException together) {
            if (batch.isEmpty()) {
                throw together;
            }
            batch.forEach(due -> alone(due.id(), failures));
        }
        return batch;
    }

    private void alone(WalletId id, List<RuntimeException> failures) {
        try {
            unitOfWork.run(() -> look(List.of(id)));
        } catch (RuntimeException failure) {
            failures.add(failure);
        }
    }

    /**
     * Whom to tell is read before anything is stored, so that all of it is written at once. What is not due, because
     * another sweep was faster or the store had only guessed when to look, has nothing to be told and is stored too:
     * the store knows then when to look next.
     */
    private void look(List<WalletId> ids) {
        Instant now = clock.instant();
        Map<Wallet, List<Announcement>> due = new LinkedHashMap<>();
        wallets.findAll(ids).forEach(wallet -> due.put(wallet, Announcing.announce(wallet, now)));
        Map<WalletOwner, MemberId> owners = owners(due.keySet());
        due.keySet().forEach(wallets::save);
        events.publish(due.entrySet().stream()
                .flatMap(one -> announced(one.getKey(), one.getValue(), owners, now))
                .toList());
    }

    private static Stream<CreditsAnnounced> announced(
            Wallet wallet, List<Announcement> announcements, Map<WalletOwner, MemberId> owners, Instant now) {
        Wallet.State state = wallet.state();
        return Optional.ofNullable(owners.get(state.owner())).stream()
                .flatMap(to -> announcements.stream().map(what -> new CreditsAnnounced(state.id(), what, to, now)));
    }

    /** Who is told; a pool belongs to nobody. */
    private Map<WalletOwner, MemberId> owners(Collection<Wallet> told) {
        List<WalletOwner> owners =
                told.stream().map(wallet -> wallet.state().owner()).toList();
        Map<WalletOwner, MemberId> found = new HashMap<>();
        enrollments.findAll(ids(owners)).stream()
                .map(Enrollment::state)
                .forEach(e -> found.put(new WalletOwner.OfEnrollment(e.id().value()), e.student()));
        owners.stream()
                .filter(WalletOwner.OfMember.class::isInstance)
                .forEach(owner -> found.put(owner, new MemberId(owner.id())));
        return found;
    }

    private static List<EnrollmentId> ids(List<WalletOwner> owners) {
        return owners.stream()
                .filter(WalletOwner.OfEnrollment.class::isInstance)
                .map(owner -> new EnrollmentId(owner.id()))
                .toList();
    }
}
