package org.duologue.application.enrollment;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.enrollment.spi.CreditRequestRepository;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.enrollment.spi.FutureSessions;
import org.duologue.application.shared.spi.Events;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.Jobs;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.enrollment.EnrollmentRefusal;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.wallet.Cause;
import org.duologue.domain.wallet.Wallet;

/**
 * Ends enrollments, when somebody says so or by itself when their known end has come. How late that runs does not
 * matter to sessions: none can start after the end. A job whose end is not the known one any more does nothing.
 */
public final class EnrollmentEnding implements JobHandler {

    private static final JobKind JOB = new JobKind("end-enrollment");

    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final IdSource ids;
    private final EnrollmentRepository enrollments;
    private final CreditRequestRepository requests;
    private final WalletRepository wallets;
    private final FutureSessions futureSessions;
    private final Jobs jobs;
    private final Events events;

    /** Over these ports. */
    public EnrollmentEnding(
            UnitOfWork unitOfWork,
            InstantSource clock,
            IdSource ids,
            EnrollmentRepository enrollments,
            CreditRequestRepository requests,
            WalletRepository wallets,
            FutureSessions futureSessions,
            Jobs jobs,
            Events events) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.ids = Objects.requireNonNull(ids, "ids");
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
        this.requests = Objects.requireNonNull(requests, "requests");
        this.wallets = Objects.requireNonNull(wallets, "wallets");
        this.futureSessions = Objects.requireNonNull(futureSessions, "futureSessions");
        this.jobs = Objects.requireNonNull(jobs, "jobs");
        this.events = Objects.requireNonNull(events, "events");
    }

    @Override
    public JobKind kind() {
        return JOB;
    }

    /**
     * Sets when it is going to end by itself, or that this is not known, in the open unit of work, while its student is
     * kept still. Refused as {@code enrollment-ended}, {@code sessions-beyond-end}.
     */
    void limit(MemberId by, Enrollment enrollment, Optional<Instant> end) {
        enrollment.limitTo(end, by, clock.instant());
        end.ifPresent(at -> plan(by, enrollment.state().id(), at));
        save(enrollment);
    }

    private void plan(MemberId by, EnrollmentId id, Instant end) {
        List<Instant> beyond = futureSessions.startsFrom(id, end);
        if (!beyond.isEmpty()) {
            throw new Refused(new EnrollmentRefusal.SessionsBeyondEnd(beyond.size(), beyond.get(0), end));
        }
        futureSessions.strikeFrom(by, id, end);
        jobs.enqueue(JOB, id.value() + "@" + end.toEpochMilli(), id.value() + " " + by.value(), end);
    }

    private void save(Enrollment enrollment) {
        enrollments.save(enrollment);
        events.publish(enrollment.pullEvents());
    }

    @Override
    public void run(String key, String payload) {
        String[] parts = payload.split(" ", 2);
        EnrollmentId id = new EnrollmentId(UUID.fromString(parts[0]));
        MemberId by = new MemberId(UUID.fromString(parts[1]));
        unitOfWork.run(() -> over(id).ifPresent(seen -> {
            futureSessions.keepStill(seen.state().student());
            over(id).ifPresent(enrollment -> {
                Instant now = clock.instant();
                enrollment.endByItself(now);
                close(by, enrollment, now);
            });
        }));
    }

    private Optional<Enrollment> over(EnrollmentId id) {
        return enrollments.find(id).filter(enrollment -> enrollment.isOver(clock.instant()));
    }

    /** Ends it now and closes its wallet, in the open unit of work, while its student is kept still. */
    void end(MemberId by, Enrollment enrollment, Instant now) {
        enrollment.end(now);
        close(by, enrollment, now);
    }

    private void close(MemberId by, Enrollment enrollment, Instant now) {
        EnrollmentId id = enrollment.state().id();
        futureSessions.withdrawRequests(by, id);
        requests.findOpen(id).ifPresent(request -> {
            request.withdraw(by, now);
            requests.save(request);
        });
        Wallet wallet = wallets.find(enrollment.state().wallet()).orElseThrow();
        wallet.close(new CommandId(ids.next()), Cause.by(by.value()), now);
        save(enrollment);
        wallets.save(wallet);
    }
}
