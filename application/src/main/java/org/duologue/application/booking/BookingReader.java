package org.duologue.application.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.duologue.application.booking.BookableView.Choice;
import org.duologue.application.booking.BookableView.Coach;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.AppointmentTerms;
import org.duologue.domain.scheduling.JointSlot;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.Refusal;

/** Answers questions about sessions, over the ports. */
public final class BookingReader implements BookingQueries {

    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final Benches benches;
    private final MemberRepository members;
    private final Names names;
    private final BookingRepository bookings;
    private final VisibleBookings visible;
    private final SessionFunds funds;
    private final CreditsBack creditsBack;
    private final BookingQuotes quotes;
    private final FreeTimesAnswers times;
    private final IllnessPlans illness;
    private final Remarking remarking;
    private final BookingViews views;

    /** Over these ports. */
    public BookingReader(
            UnitOfWork unitOfWork,
            InstantSource clock,
            Benches benches,
            Timetables timetables,
            MemberRepository members,
            BookingRepository bookings,
            EnrollmentRepository enrollments,
            WalletRepository wallets,
            AdditionalSessions additional,
            CheckoutTerms checkoutTerms,
            SessionMoney money,
            SessionMoving moving,
            IllnessPlans illness,
            Remarking remarking,
            BookingViews views) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.benches = Objects.requireNonNull(benches, "benches");
        this.members = Objects.requireNonNull(members, "members");
        this.names = new Names(members);
        this.bookings = Objects.requireNonNull(bookings, "bookings");
        this.visible = new VisibleBookings(benches, bookings, enrollments);
        this.funds = new SessionFunds(wallets);
        this.creditsBack = new CreditsBack(wallets);
        this.illness = Objects.requireNonNull(illness, "illness");
        this.remarking = Objects.requireNonNull(remarking, "remarking");
        this.views = Objects.requireNonNull(views, "views");
        this.times = new FreeTimesAnswers(benches, timetables, bookings);
        this.quotes =
                new BookingQuotes(benches, timetables, members, wallets, additional, checkoutTerms, money, moving);
    }

    @Override
    public BookableView bookable(Actor by, EnrollmentId enrollment) {
        return unitOfWork.read(() -> {
            Bench bench = benches.require(by, enrollment);
            Instant now = clock.instant();
            MemberId student = bench.enrollment().state().student();
            Optional<AppointmentTerms> terms =
                    bench.appointment().map(a -> a.state().terms());
            return new BookableView(
                    enrollment,
                    bench.program().name().value(),
                    student,
                    members.find(student).orElseThrow().state().name().value(),
                    bench.refusal(now),
                    terms.map(t -> t.name().value()).orElse(""),
                    coaches(bench),
                    terms.map(BookingReader::coachingTypes).orElseGet(List::of),
                    terms.map(BookingReader::choices).orElseGet(List::of),
                    terms.map(t -> t.times().horizonDays()).orElse(0),
                    terms.map(t -> bench.until(now)).orElse(now),
                    terms.map(t -> minutes(t.changes().cancelNotice())).orElse(0),
                    terms.map(t -> minutes(t.changes().rescheduleNotice())).orElse(0),
                    funds.available(bench, now),
                    bench.program().booking().map(b -> b.additionalSessions()).orElse(false),
                    bench.confirmation(Optional.empty()));
        });
    }

    private static int minutes(Duration duration) {
        return Math.toIntExact(duration.toMinutes());
    }

    private List<Coach> coaches(Bench bench) {
        List<MemberId> inOrder = bench.coaches();
        List<Member.State> found =
                members.findAll(inOrder).stream().map(Member::state).toList();
        return inOrder.stream()
                .flatMap(id -> found.stream().filter(m -> m.id().equals(id)))
                .map(m -> new Coach(
                        m.id(), m.name().value(), m.about(), m.zone(), bench.confirmation(Optional.of(m.id()))))
                .toList();
    }

    private static List<String> coachingTypes(AppointmentTerms terms) {
        return terms.coachingTypes().stream().map(Name::value).toList();
    }

    private static List<Choice> choices(AppointmentTerms terms) {
        return terms.sessionTypes().stream()
                .map(type -> new Choice(
                        type.id(),
                        type.name().value(),
                        minutes(type.length()),
                        type.cost().amount(),
                        terms.priceOf(type)))
                .toList();
    }

    @Override
    public List<OfferedTime> freeTimes(Actor by, FreeTimesQuestion question) {
        return unitOfWork.read(() -> times.free(by, question, clock.instant()));
    }

    @Override
    public Optional<JointSlot> nextFree(Actor by, FreeTimesQuestion question) {
        return unitOfWork.read(() -> times.next(by, question, clock.instant()));
    }

    @Override
    public List<Refusal> explain(Actor by, FreeTimesQuestion question, Instant start) {
        return unitOfWork.read(() -> times.explain(by, question, start, clock.instant()));
    }

    @Override
    public BookingQuote quoteBook(Actor by, BookSessions command) {
        return unitOfWork.read(() -> quotes.book(by, command, clock.instant()));
    }

    @Override
    public ChangeQuote quoteCancel(Actor by, BookingId id, CreditChoice credits) {
        return unitOfWork.read(() -> quotes.cancel(by, visible.one(by, id), credits, clock.instant()));
    }

    @Override
    public IllnessQuote quoteIllness(ReportIllness command) {
        return unitOfWork.read(() -> {
            Instant now = clock.instant();
            IllnessPlan plan = illness.of(command, now);
            List<Booking.State> sessions =
                    plan.sessions().stream().map(Booking::state).toList();
            return new IllnessQuote(
                    plan.availability().state().zone(),
                    plan.time(),
                    views.of(plan.sessions(), now),
                    plan.begun(),
                    creditsBack.ahead(sessions, IllnessPlans.standing(command.by()), now) + illness.released(plan, now),
                    SessionMoney.of(sessions),
                    plan.requests().size(),
                    plan.checkouts().size(),
                    command.timeOff() ? plan.days().all() : List.of(),
                    names.of(plan.mailed(command.by().member())),
                    plan.refusal());
        });
    }

    @Override
    public ChangeQuote quoteMove(Actor by, BookingId id, Optional<Instant> start) {
        return unitOfWork.read(() -> quotes.move(by, visible.one(by, id), start, clock.instant()));
    }

    @Override
    public NoShowQuote quoteNoShow(Actor by, BookingId id, Absent absent) {
        return unitOfWork.read(() -> quotes.noShow(by, visible.one(by, id), absent, clock.instant()));
    }

    @Override
    public BookingView booking(Actor by, BookingId id) {
        return bookings(by, List.of(id)).get(0);
    }

    @Override
    public List<BookingView> bookings(Actor by, List<BookingId> ids) {
        return unitOfWork.read(() -> views.of(visible.all(by, ids), clock.instant()));
    }

    @Override
    public RemarksView remarks(Actor by, BookingId id) {
        return unitOfWork.read(() -> remarking.view(by, visible.one(by, id).state(), clock.instant()));
    }

    @Override
    public Set<EnrollmentId> booked(Actor by, List<EnrollmentId> enrollments) {
        return unitOfWork.read(() -> visible.booked(by, enrollments, clock.instant()));
    }

    @Override
    public Page<BookingView> upcoming(Actor by, BookingFilter filter, PageRequest page) {
        return unitOfWork.read(() -> {
            Instant now = clock.instant();
            return views(bookings.upcoming(by.workspace(), visible(by, filter), now, page), now);
        });
    }

    @Override
    public Page<BookingView> past(Actor by, BookingFilter filter, PageRequest page) {
        return unitOfWork.read(() -> {
            Instant now = clock.instant();
            return views(bookings.past(by.workspace(), visible(by, filter), now, page), now);
        });
    }

    private Page<BookingView> views(Page<Booking> found, Instant now) {
        return new Page<>(views.of(found.items(), now), found.next());
    }

    /**
     * In an enrollment that one may see one sees all; elsewhere an admin does, and others only what they take part in.
     */
    private BookingFilter visible(Actor by, BookingFilter filter) {
        filter.enrollment().ifPresent(id -> benches.require(by, id));
        return by.isAdmin() || filter.enrollment().isPresent() ? filter : filter.with(by.member());
    }
}
