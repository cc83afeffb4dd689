package org.duologue.application.payment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.payment.RefundDutyView.ClosingView;
import org.duologue.application.payment.spi.CheckoutRepository;
import org.duologue.application.payment.spi.RefundDutyRepository;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.Standing;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.payment.RefundDuty;
import org.duologue.domain.payment.RefundDutyId;
import org.duologue.domain.payment.RefundDutyStatus;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;

/** Answers questions about refund duties, over the ports; in as many reads for many as for one. */
public final class RefundDutyReader implements RefundDutyQueries {

    static final String THING = "refund-duty";

    private static final Comparator<RefundDuty> OPEN_THEN_LAST = Comparator.<RefundDuty, Boolean>comparing(
                    duty -> duty.refusalOfClosing().isEmpty())
            .thenComparing(duty -> duty.state().since());

    private final UnitOfWork unitOfWork;
    private final MemberRepository members;
    private final BookingRepository bookings;
    private final CheckoutRepository checkouts;
    private final CheckoutStanding standing;
    private final RefundDutyRepository duties;

    /** Over these ports. */
    public RefundDutyReader(
            UnitOfWork unitOfWork,
            MemberRepository members,
            EnrollmentRepository enrollments,
            BookingRepository bookings,
            CheckoutRepository checkouts,
            RefundDutyRepository duties) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.members = Objects.requireNonNull(members, "members");
        this.bookings = Objects.requireNonNull(bookings, "bookings");
        this.checkouts = Objects.requireNonNull(checkouts, "checkouts");
        this.standing = new CheckoutStanding(enrollments, checkouts);
        this.duties = Objects.requireNonNull(duties, "duties");
    }

    @Override
    public RefundDutyView duty(Actor by, RefundDutyId id) {
        return unitOfWork.read(() -> {
            RefundDuty duty = duties.find(id).orElseThrow(() -> new Refused(new NotFound(THING)));
            standing.require(by, duty.state().enrollment(), Right.SEE_PAYMENT, THING);
            return views(List.of(duty)).get(0);
        });
    }

    @Override
    public Optional<RefundDutyView> ofSession(Actor by, BookingId session) {
        return unitOfWork.read(() -> {
            Booking booking = bookings.find(session).orElseThrow(() -> new Refused(new NotFound("booking")));
            standing.require(by, booking.state().enrollment(), Right.SEE_PAYMENT, "booking");
            return duties.of(session).stream().max(OPEN_THEN_LAST).map(duty -> views(List.of(duty))
                    .get(0));
        });
    }

    @Override
    public Page<RefundDutyView> page(Actor by, Optional<RefundDutyStatus> status, PageRequest page) {
        Right.MANAGE_PAYMENTS.require(Standing.ofPlanner(by));
        return unitOfWork.read(() -> {
            Page<RefundDuty> found = duties.page(by.workspace(), status, page);
            return new Page<>(views(found.items()), found.next());
        });
    }

    private List<RefundDutyView> views(List<RefundDuty> found) {
        List<RefundDuty.State> states = found.stream().map(RefundDuty::state).toList();
        Map<MemberId, String> names =
                members
                        .findAll(states.stream()
                                .flatMap(RefundDutyReader::people)
                                .distinct()
                                .toList())
                        .stream()
                        .map(Member::state)
                        .collect(
                                Collectors.toMap(Member.State::id, m -> m.name().value()));
        Map<CheckoutId, Checkout.State> paid =
                checkouts
                        .findAll(states.stream()
                                .map(RefundDuty.State::checkout)
                                .distinct()
                                .toList())
                        .stream()
                        .map(Checkout::state)
                        .collect(Collectors.toMap(Checkout.State::id, Function.identity()));
        return states.stream()
                .map(duty -> view(duty, names, paid.get(duty.checkout()).gateway()))
                .toList();
    }

    private static Stream<MemberId> people(RefundDuty.State duty) {
        return Stream.concat(Stream.of(duty.student()), duty.closing().map(RefundDuty.Closing::by).stream());
    }

    private static RefundDutyView view(RefundDuty.State duty, Map<MemberId, String> names, String gateway) {
        return new RefundDutyView(
                duty.id(),
                duty.enrollment(),
                duty.student(),
                names.get(duty.student()),
                duty.checkout(),
                duty.session(),
                duty.amount(),
                gateway,
                duty.payment().value(),
                duty.reason(),
                duty.since(),
                duty.status(),
                duty.version(),
                duty.closing().map(done -> new ClosingView(done.outcome(), names.get(done.by()), done.at())));
    }
}
