package org.duologue.application.payment;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.payment.CheckoutView.ReceiptView;
import org.duologue.application.payment.CheckoutView.SessionView;
import org.duologue.application.payment.spi.CheckoutRepository;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.program.spi.ProgramRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.Standing;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.payment.CheckoutStatus;
import org.duologue.domain.payment.ChosenSession;
import org.duologue.domain.payment.Receipt;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.Program;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.Name;

/** Answers questions about checkouts, over the ports; in as many reads for many as for one. */
public final class CheckoutReader implements CheckoutQueries {

    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final MemberRepository members;
    private final ProgramRepository programs;
    private final CheckoutRepository checkouts;
    private final CheckoutStanding standing;

    /** Over these ports. */
    public CheckoutReader(
            UnitOfWork unitOfWork,
            InstantSource clock,
            MemberRepository members,
            ProgramRepository programs,
            EnrollmentRepository enrollments,
            CheckoutRepository checkouts) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.members = Objects.requireNonNull(members, "members");
        this.programs = Objects.requireNonNull(programs, "programs");
        this.checkouts = Objects.requireNonNull(checkouts, "checkouts");
        this.standing = new CheckoutStanding(enrollments, checkouts);
    }

    @Override
    public CheckoutView checkout(Actor by, CheckoutId id) {
        return unitOfWork.read(
                () -> views(List.of(standing.find(by, id, Right.SEE_PAYMENT))).get(0));
    }

    @Override
    public List<CheckoutView> own(Actor by) {
        return unitOfWork.read(() -> views(checkouts.open(by.member(), clock.instant())));
    }

    @Override
    public List<CheckoutView> open(Actor by, EnrollmentId enrollment) {
        return unitOfWork.read(() -> {
            standing.requireEnrollment(by, enrollment, Right.SEE_PAYMENT);
            return views(checkouts.open(enrollment, clock.instant()));
        });
    }

    @Override
    public Page<CheckoutView> page(Actor by, CheckoutFilter filter, PageRequest page) {
        Right.MANAGE_PAYMENTS.require(Standing.ofPlanner(by));
        return unitOfWork.read(() -> {
            Page<Checkout> found = checkouts.page(by.workspace(), filter, clock.instant(), page);
            return new Page<>(views(found.items()), found.next());
        });
    }

    private List<CheckoutView> views(List<Checkout> found) {
        Instant now = clock.instant();
        List<Checkout.State> states = found.stream().map(Checkout::state).toList();
        Map<MemberId, String> names =
                members
                        .findAll(states.stream()
                                .flatMap(CheckoutReader::people)
                                .distinct()
                                .toList())
                        .stream()
                        .map(Member::state)
                        .collect(
                                Collectors.toMap(Member.State::id, m -> m.name().value()));
        Map<ProgramId, String> titles =
                programs
                        .findAll(states.stream()
                                .map(Checkout.State::program)
                                .distinct()
                                .toList())
                        .stream()
                        .map(Program::state)
                        .collect(Collectors.toMap(
                                Program.State::id, p -> p.name().value()));
        return found.stream()
                .map(checkout -> view(checkout, names, titles, now))
                .toList();
    }

    private static Stream<MemberId> people(Checkout.State checkout) {
        return Stream.concat(
                Stream.of(checkout.student()), checkout.sessions().stream().map(ChosenSession::coach));
    }

    private static CheckoutView view(
            Checkout checkout, Map<MemberId, String> names, Map<ProgramId, String> titles, Instant now) {
        Checkout.State c = checkout.state();
        boolean lapsed = c.status() == CheckoutStatus.OPEN && checkout.statusAt(now) == CheckoutStatus.LAPSED;
        return new CheckoutView(
                c.id(),
                c.enrollment(),
                titles.get(c.program()),
                c.student(),
                names.get(c.student()),
                c.snapshot().sessionTypeName().value(),
                c.snapshot().coachingType().map(Name::value),
                sessions(c, names),
                c.credits(),
                c.toPay(),
                c.each(),
                c.total(),
                c.gateway(),
                c.page(),
                c.gateway().equals(InvoiceGateway.NAME),
                c.until(),
                c.begunAt(),
                checkout.statusAt(now),
                c.version(),
                lapsed ? Optional.of(c.until()) : c.endedAt(),
                c.receipt().map(r -> new ReceiptView(r.payment().value(), r.amount(), r.at(), r.booked())));
    }

    private static List<SessionView> sessions(Checkout.State checkout, Map<MemberId, String> names) {
        boolean booked = checkout.receipt().filter(Receipt::booked).isPresent();
        List<SessionView> views = new ArrayList<>();
        for (int i = 0; i < checkout.sessions().size(); i++) {
            ChosenSession session = checkout.sessions().get(i);
            views.add(new SessionView(
                    Optional.of(session.booking()).filter(id -> booked),
                    session.coach(),
                    names.get(session.coach()),
                    session.time(),
                    checkout.payments().get(i).money()));
        }
        return views;
    }
}
