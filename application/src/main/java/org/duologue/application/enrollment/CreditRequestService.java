package org.duologue.application.enrollment;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.duologue.application.enrollment.spi.CreditRequestRepository;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.people.Admins;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.shared.Once;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.spi.Events;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.enrollment.CreditRequest;
import org.duologue.domain.enrollment.CreditRequestId;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentRefusal;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Problems;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.wallet.Cause;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Wallet;

/** Asking for credits and answering that, over the ports. */
public final class CreditRequestService implements CreditRequestUseCases {

    private final Once once;
    private final InstantSource clock;
    private final IdSource ids;
    private final Admins admins;
    private final EnrollmentRepository enrollments;
    private final CreditRequestRepository requests;
    private final WalletRepository wallets;
    private final Events events;

    /** Over these ports. */
    public CreditRequestService(
            Once once,
            InstantSource clock,
            IdSource ids,
            MemberRepository members,
            EnrollmentRepository enrollments,
            CreditRequestRepository requests,
            WalletRepository wallets,
            Events events) {
        this.once = Objects.requireNonNull(once, "once");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.ids = Objects.requireNonNull(ids, "ids");
        this.admins = new Admins(members);
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
        this.requests = Objects.requireNonNull(requests, "requests");
        this.wallets = Objects.requireNonNull(wallets, "wallets");
        this.events = Objects.requireNonNull(events, "events");
    }

    @Override
    public CreditRequestId ask(AskForCredits command) {
        Actor by = command.by();
        Once.Answer<CreditRequestId> answer = new Once.Answer<>(CreditRequestId::value, CreditRequestId::new);
        return once.one(by, command.id(), command, answer, () -> {
            Enrollment enrollment =
                    enrollments.find(command.enrollment()).orElseThrow(() -> new Refused(new NotFound("enrollment")));
            CreditRequestStanding.require(by, enrollment.state(), Right.ASK_FOR_CREDITS);
            requests.findOpen(command.enrollment()).map(CreditRequest::state).ifPresent(open -> {
                throw new Refused(new EnrollmentRefusal.CreditRequestOpen(open.id(), open.askedAt()));
            });
            CreditRequest request = CreditRequest.ask(
                    new CreditRequestId(ids.next()),
                    enrollment,
                    command.credits(),
                    reason("reason", command.reason()),
                    deciders(enrollment.state()),
                    clock.instant());
            save(request);
            return request.state().id();
        });
    }

    /** The enrollment's coaches, and the first fifty owners and admins each; not the student, who may be one. */
    private List<MemberId> deciders(Enrollment.State enrollment) {
        return Stream.concat(enrollment.coaches().stream(), admins.of(enrollment.workspace()))
                .distinct()
                .filter(member -> !member.equals(enrollment.student()))
                .toList();
    }

    private static Reason reason(String field, String typed) {
        Problems problems = new Problems();
        Reason reason = problems.read(field, () -> Reason.of(typed));
        problems.refuseIfAny();
        return reason;
    }

    @Override
    public void grant(GrantCreditRequest command) {
        Actor by = command.by();
        decide(by, command.request(), command.id(), command, request -> {
            Reason message = reason("message", command.message());
            request.grant(by.member(), command.credits(), message, clock.instant());
            assign(request.state(), command.credits());
        });
    }

    /** Under the request's own id, so that whatever happens its credits come once. */
    private void assign(CreditRequest.State request, int credits) {
        CommandId once = new CommandId(request.id().value());
        Wallet wallet = enrollments
                .find(request.enrollment())
                .flatMap(enrollment -> wallets.find(enrollment.state().wallet(), Recall.of(once)))
                .orElseThrow();
        CreditRequest.Decision decision = request.decision().orElseThrow();
        Reason said = decision.message().isEmpty() ? request.reason() : decision.message();
        Cause cause = new Cause(Optional.of(decision.by().value()), Optional.empty(), said.value());
        wallet.assign(once, credits, cause, clock.instant());
        wallets.save(wallet);
    }

    @Override
    public void decline(DeclineCreditRequest command) {
        Actor by = command.by();
        decide(
                by,
                command.request(),
                command.id(),
                command,
                request -> request.decline(by.member(), reason("message", command.message()), clock.instant()));
    }

    private void decide(
            Actor by, CreditRequestId id, Optional<CommandId> commandId, Record command, Consumer<CreditRequest> act) {
        once.run(by, commandId, command, () -> {
            CreditRequest request =
                    new CreditRequestStanding(requests, enrollments).find(by, id, Right.DECIDE_CREDIT_REQUESTS);
            act.accept(request);
            save(request);
        });
    }

    @Override
    public void withdraw(WithdrawCreditRequest command) {
        Actor by = command.by();
        once.run(by, Optional.empty(), command, () -> {
            CreditRequest request =
                    new CreditRequestStanding(requests, enrollments).find(by, command.request(), Right.ASK_FOR_CREDITS);
            request.withdraw(by.member(), clock.instant());
            save(request);
        });
    }

    private void save(CreditRequest request) {
        requests.save(request);
        events.publish(request.pullEvents());
    }
}
