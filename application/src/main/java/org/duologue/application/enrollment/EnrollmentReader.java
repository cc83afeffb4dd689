package org.duologue.application.enrollment;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.application.enrollment.EnrollmentView.Person;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.enrollment.spi.FutureSessions;
import org.duologue.application.enrollment.spi.FutureSessions.Ahead;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.people.spi.WorkspaceRepository;
import org.duologue.application.program.spi.ProgramRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.application.wallet.CurrentBalances;
import org.duologue.application.wallet.spi.WalletBalance;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.program.BookingSettings;
import org.duologue.domain.program.Program;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.RenewalPolicy;
import org.duologue.domain.wallet.Renewal;
import org.duologue.domain.wallet.WalletOwner;

/** Answers questions about enrollments, over the ports. */
public final class EnrollmentReader implements EnrollmentQueries {

    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final WorkspaceRepository workspaces;
    private final MemberRepository members;
    private final ProgramRepository programs;
    private final EnrollmentRepository enrollments;
    private final CurrentBalances balances;
    private final FutureSessions futureSessions;

    /** Over these ports. */
    public EnrollmentReader(
            UnitOfWork unitOfWork,
            InstantSource clock,
            WorkspaceRepository workspaces,
            MemberRepository members,
            ProgramRepository programs,
            EnrollmentRepository enrollments,
            WalletRepository wallets,
            FutureSessions futureSessions) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.workspaces = Objects.requireNonNull(workspaces, "workspaces");
        this.members = Objects.requireNonNull(members, "members");
        this.programs = Objects.requireNonNull(programs, "programs");
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
        this.balances = new CurrentBalances(wallets);
        this.futureSessions = Objects.requireNonNull(futureSessions, "futureSessions");
    }

    @Override
    public EnrollmentView enrollment(Actor by, EnrollmentId id) {
        return unitOfWork.read(() -> {
            Enrollment found = new EnrollmentStanding(enrollments).find(by, id, Right.SEE_ENROLLMENT);
            return views(by.workspace(), List.of(found)).get(0);
        });
    }

    @Override
    public EndQuote quoteEnd(EndEnrollment command) {
        return unitOfWork.read(() -> {
            Instant now = clock.instant();
            EnrollmentId id = command.enrollment();
            Enrollment found = new EnrollmentStanding(enrollments).find(command.by(), id, Right.MANAGE_ENROLLMENT);
            Ahead ahead = futureSessions.ahead(command.by(), id, command.cancelSessions(), now);
            List<Instant> starts = ahead.starts();
            return new EndQuote(
                    starts.size(),
                    starts.isEmpty() ? Optional.empty() : Optional.of(starts.get(starts.size() - 1)),
                    ahead.left(),
                    ahead.balanceBack(),
                    ahead.moneyBack(),
                    ahead.requests(),
                    refusalOfEnding(found, now));
        });
    }

    /** It is ended to see whether it can be, and never stored. */
    private static Optional<Refusal> refusalOfEnding(Enrollment enrollment, Instant now) {
        try {
            enrollment.end(now);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.refusal());
        }
    }

    @Override
    public Page<EnrollmentView> enrollments(Actor by, EnrollmentFilter filter, PageRequest page) {
        return unitOfWork.read(() -> {
            Page<Enrollment> found = enrollments.page(by.workspace(), visible(by, filter), page);
            return new Page<>(views(by.workspace(), found.items()), found.next());
        });
    }

    /** A coach sees those they coach, a student their own; who is both and asks for neither, those they coach. */
    private static EnrollmentFilter visible(Actor by, EnrollmentFilter filter) {
        boolean own = filter.student().filter(by::is).isPresent();
        if (by.isAdmin() || own) {
            return filter;
        }
        return by.isCoach() ? filter.with(by.member()) : filter.of(by.member());
    }

    private List<EnrollmentView> views(WorkspaceId workspace, List<Enrollment> found) {
        ZoneId zone = workspaces.find(workspace).orElseThrow().state().zone();
        List<Enrollment.State> states = found.stream().map(Enrollment::state).toList();
        Map<MemberId, Member.State> people = byId(
                members
                        .findAll(states.stream()
                                .flatMap(e -> Stream.concat(Stream.of(e.student()), e.coaches().stream()))
                                .toList())
                        .stream()
                        .map(Member::state),
                Member.State::id);
        Map<ProgramId, Program.State> linked = byId(
                programs.findAll(states.stream().map(Enrollment.State::program).toList()).stream()
                        .map(Program::state),
                Program.State::id);
        Map<WalletOwner, WalletBalance> current = balances.of(
                states.stream()
                        .flatMap(
                                e -> Stream.concat(Stream.of(owner(e)), balanceOf(e, linked.get(e.program())).stream()))
                        .toList(),
                clock.instant());
        return states.stream()
                .map(e -> view(e, people, linked.get(e.program()), current, zone))
                .toList();
    }

    private static WalletOwner owner(Enrollment.State enrollment) {
        return new WalletOwner.OfEnrollment(enrollment.id().value());
    }

    /** Whose credits pay as well while the enrollment runs. */
    private static Optional<WalletOwner> balanceOf(Enrollment.State enrollment, Program.State program) {
        return program.booking()
                .filter(BookingSettings::acceptsBalance)
                .filter(accepts -> enrollment.endedAt().isEmpty())
                .map(accepts -> new WalletOwner.OfMember(enrollment.student().value()));
    }

    private static <K, V> Map<K, V> byId(Stream<V> values, Function<V, K> id) {
        return values.collect(Collectors.toMap(id, Function.identity()));
    }

    private static EnrollmentView view(
            Enrollment.State e,
            Map<MemberId, Member.State> people,
            Program.State program,
            Map<WalletOwner, WalletBalance> balances,
            ZoneId zone) {
        WalletBalance wallet = balances.get(owner(e));
        return new EnrollmentView(
                e.id(),
                e.program(),
                program.name().value(),
                e.student(),
                people.get(e.student()).name().value(),
                e.coaches().stream()
                        .map(people::get)
                        .map(m -> new Person(m.id(), m.name().value(), m.about()))
                        .toList(),
                e.status(),
                e.activatedAt(),
                e.endsAt().map(end -> LocalDate.ofInstant(end.minusMillis(1), zone)),
                e.endedAt(),
                program.bookingEnabled(),
                wallet.available(),
                balanceOf(e, program)
                        .map(balances::get)
                        .map(WalletBalance::available)
                        .orElse(0),
                wallet.renewal().flatMap(Renewal::nextBoundary).filter(renewal -> e.endsAt()
                        .filter(end -> !renewal.isBefore(end))
                        .isEmpty()),
                wallet.renewal()
                        .map(Renewal::nextPolicy)
                        .map(RenewalPolicy::amount)
                        .map(Credits::amount)
                        .orElse(0));
    }
}
