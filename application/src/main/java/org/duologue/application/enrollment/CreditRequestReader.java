package org.duologue.application.enrollment;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.application.enrollment.spi.CreditRequestRepository;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.program.spi.ProgramRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.application.wallet.CurrentBalances;
import org.duologue.application.wallet.spi.WalletBalance;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.enrollment.CreditRequest;
import org.duologue.domain.enrollment.CreditRequestId;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.wallet.WalletOwner;

/** Answers questions about requests for credits, over the ports. */
public final class CreditRequestReader implements CreditRequestQueries {

    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final MemberRepository members;
    private final ProgramRepository programs;
    private final EnrollmentRepository enrollments;
    private final CreditRequestRepository requests;
    private final CurrentBalances balances;

    /** Over these ports. */
    public CreditRequestReader(
            UnitOfWork unitOfWork,
            InstantSource clock,
            MemberRepository members,
            ProgramRepository programs,
            EnrollmentRepository enrollments,
            CreditRequestRepository requests,
            WalletRepository wallets) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.members = Objects.requireNonNull(members, "members");
        this.programs = Objects.requireNonNull(programs, "programs");
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
        this.requests = Objects.requireNonNull(requests, "requests");
        this.balances = new CurrentBalances(wallets);
    }

    @Override
    public CreditRequestView request(Actor by, CreditRequestId id) {
        return unitOfWork.read(() -> {
            CreditRequest found = new CreditRequestStanding(requests, enrollments).find(by, id, Right.SEE_ENROLLMENT);
            return views(List.of(found)).get(0);
        });
    }

    @Override
    public Page<CreditRequestView> requests(Actor by, CreditRequestFilter filter, PageRequest page) {
        return unitOfWork.read(() -> {
            Page<CreditRequest> found = requests.page(by.workspace(), visible(by, filter), page);
            return new Page<>(views(found.items()), found.next());
        });
    }

    /** As with enrollments: a coach sees those they coach, a student their own. */
    private static CreditRequestFilter visible(Actor by, CreditRequestFilter filter) {
        boolean own = filter.student().filter(by::is).isPresent();
        if (by.isAdmin() || own) {
            return filter;
        }
        return by.isCoach() ? filter.with(by.member()) : filter.of(by.member());
    }

    @Override
    public int waiting(Actor by) {
        CreditRequestFilter open = CreditRequestFilter.ALL.waiting();
        if (!by.isAdmin() && !by.isCoach()) {
            return 0;
        }
        return unitOfWork.read(() -> requests.count(by.workspace(), by.isAdmin() ? open : open.with(by.member())));
    }

    private List<CreditRequestView> views(List<CreditRequest> found) {
        List<CreditRequest.State> states =
                found.stream().map(CreditRequest::state).toList();
        Map<EnrollmentId, Enrollment.State> enrolled = byId(
                enrollments
                        .findAll(states.stream()
                                .map(CreditRequest.State::enrollment)
                                .toList())
                        .stream()
                        .map(Enrollment::state),
                Enrollment.State::id,
                Function.identity());
        Names names = names(states, enrolled);
        Map<WalletOwner, WalletBalance> current = balances.of(
                states.stream().map(CreditRequestReader::owner).distinct().toList(), clock.instant());
        return states.stream()
                .map(r -> view(r, enrolled.get(r.enrollment()), names, current.get(owner(r))))
                .toList();
    }

    private static WalletOwner owner(CreditRequest.State request) {
        return new WalletOwner.OfEnrollment(request.enrollment().value());
    }

    private Names names(List<CreditRequest.State> states, Map<EnrollmentId, Enrollment.State> enrolled) {
        List<MemberId> people = states.stream()
                .flatMap(r -> Stream.concat(
                        Stream.of(r.student()), r.decision().stream().map(CreditRequest.Decision::by)))
                .distinct()
                .toList();
        List<ProgramId> linked =
                enrolled.values().stream().map(Enrollment.State::program).toList();
        return new Names(
                byId(members.findAll(people).stream(), m -> m.state().id(), m -> m.state()
                        .name()
                        .value()),
                byId(programs.findAll(linked).stream(), p -> p.state().id(), p -> p.state()
                        .name()
                        .value()));
    }

    private static <T, K, V> Map<K, V> byId(Stream<T> things, Function<T, K> id, Function<T, V> value) {
        return things.collect(Collectors.toMap(id, value));
    }

    private static CreditRequestView view(
            CreditRequest.State r, Enrollment.State enrollment, Names names, WalletBalance wallet) {
        return new CreditRequestView(
                r.id(),
                r.enrollment(),
                names.programs().get(enrollment.program()),
                r.student(),
                names.people().get(r.student()),
                r.credits(),
                r.reason().value(),
                r.askedAt(),
                wallet.available(),
                r.status(),
                r.decision()
                        .map(d -> new CreditRequestView.Answer(
                                names.people().get(d.by()),
                                d.granted(),
                                d.message().value(),
                                d.at())));
    }

    private record Names(Map<MemberId, String> people, Map<ProgramId, String> programs) {}
}
