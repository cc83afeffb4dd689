package org.duologue.application.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.booking.spi.Calendars;
import org.duologue.application.enrollment.EnrollmentStanding;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.enrollment.spi.FutureSessions;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.spi.Events;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.booking.SessionPayment;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.payment.RefundReason;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.Problems;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.wallet.Cause;
import org.duologue.domain.wallet.FundingRef;
import org.duologue.domain.wallet.Funds;
import org.duologue.domain.wallet.HoldId;

/** Cancels sessions and gives back what they were paid with, in the open unit of work. */
public final class SessionCancelling implements FutureSessions {

    private final InstantSource clock;
    private final IdSource ids;
    private final EnrollmentRepository enrollments;
    private final Calendars calendars;
    private final BookingRepository bookings;
    private final SessionFunds funds;
    private final CreditsBack creditsBack;
    private final SessionMoney money;
    private final OpenCheckouts openCheckouts;
    private final OpenRequests openRequests;
    private final OpenChanges openChanges;
    private final Events events;

    /** Over these ports. */
    public SessionCancelling(
            InstantSource clock,
            IdSource ids,
            EnrollmentRepository enrollments,
            Calendars calendars,
            BookingRepository bookings,
            WalletRepository wallets,
            SessionMoney money,
            OpenCheckouts openCheckouts,
            OpenRequests openRequests,
            OpenChanges openChanges,
            Events events) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.ids = Objects.requireNonNull(ids, "ids");
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
        this.calendars = Objects.requireNonNull(calendars, "calendars");
        this.bookings = Objects.requireNonNull(bookings, "bookings");
        this.funds = new SessionFunds(wallets);
        this.creditsBack = new CreditsBack(wallets);
        this.money = Objects.requireNonNull(money, "money");
        this.openCheckouts = Objects.requireNonNull(openCheckouts, "openCheckouts");
        this.openRequests = Objects.requireNonNull(openRequests, "openRequests");
        this.openChanges = Objects.requireNonNull(openChanges, "openChanges");
        this.events = Objects.requireNonNull(events, "events");
    }

    @Override
    public void keepStill(MemberId student) {
        calendars.take(List.of(student));
    }

    @Override
    public Ahead ahead(Actor by, EnrollmentId id, boolean cancel, Instant now) {
        Enrollment.State enrollment = managed(by, id);
        List<Booking.State> future =
                bookings.future(id, now).stream().map(Booking::state).toList();
        List<Booking.State> cancelled = cancel ? future : List.of();
        List<BookingRequest.State> requests = openRequests.waiting(enrollment, now);
        List<HoldId> held = Stream.concat(
                        requests.stream().map(request -> SessionFunds.hold(request.id())), openCheckouts.holds(id, now))
                .toList();
        CreditsBack.Afterwards credits =
                creditsBack.afterwards(enrollment, cancelled, held, Benches.actingAs(by, enrollment), now);
        return new Ahead(
                future.stream().map(session -> session.time().start()).toList(),
                credits.left(),
                credits.balanceBack(),
                SessionMoney.of(cancelled),
                requests.size());
    }

    private Enrollment.State managed(Actor by, EnrollmentId id) {
        return new EnrollmentStanding(enrollments)
                .find(by, id, Right.MANAGE_ENROLLMENT)
                .state();
    }

    @Override
    public void cancelAll(Actor by, EnrollmentId id, Instant now) {
        Enrollment.State enrollment = managed(by, id);
        keepStill(enrollment.student());
        List<Booking> future = bookings.future(id, now);
        ActingAs as = Benches.actingAs(by, enrollment);
        future.forEach(booking -> cancel(by, as, enrollment, booking, CreditChoice.AS_AGREED, Reason.NONE, now));
    }

    @Override
    public List<Instant> startsFrom(EnrollmentId id, Instant first) {
        return bookings.future(id, first.minusMillis(1)).stream()
                .map(booking -> booking.state().time().start())
                .toList();
    }

    @Override
    public void strikeFrom(MemberId by, EnrollmentId id, Instant end) {
        openRequests.strikeFrom(end, find(id), Cause.by(by.value()), clock.instant());
        openCheckouts.giveUpFrom(by, id, end, clock.instant());
    }

    @Override
    public void withdrawRequests(MemberId by, EnrollmentId id) {
        openRequests.withdrawAll(by, find(id), clock.instant());
        openChanges.withdrawAll(by, find(id), clock.instant());
        openCheckouts.giveUpAll(by, id, clock.instant());
    }

    @Override
    public void withdrawRequests(MemberId by, EnrollmentId id, Collection<MemberId> coaches) {
        Enrollment.State enrollment = find(id);
        coaches.forEach(coach -> openRequests.withdrawAsking(coach, by, enrollment, clock.instant()));
    }

    private Enrollment.State find(EnrollmentId id) {
        return enrollments.find(id).orElseThrow().state();
    }

    /** Cancels as the command says, of an enrollment in which its actor may. */
    void cancel(CancelSession command, Enrollment.State enrollment, Booking booking) {
        ActingAs as = Benches.actingAs(command.by(), enrollment, booking.state().coach());
        Reason reason = reason(command.reason());
        cancel(command.by(), as, enrollment, booking, command.credits(), reason, clock.instant());
    }

    /** What was typed; refused as {@code invalid} on {@code reason}. */
    static Reason reason(String typed) {
        Problems problems = new Problems();
        Reason reason = problems.read("reason", () -> Reason.of(typed));
        problems.refuseIfAny();
        return reason;
    }

    /** Cancels in this standing. */
    void cancel(
            Actor by,
            ActingAs as,
            Enrollment.State enrollment,
            Booking booking,
            CreditChoice credits,
            Reason reason,
            Instant now) {
        if (booking.cancel(by.member(), as, credits, reason, now)) {
            giveBack(by, as, enrollment, booking, now);
        }
        bookings.save(booking);
        events.publish(booking.pullEvents());
        openChanges.overtake(booking.state().id(), by.member(), now);
    }

    private void giveBack(Actor by, ActingAs as, Enrollment.State enrollment, Booking booking, Instant now) {
        if (booking.state().payment().equals(SessionPayment.credits())) {
            refund(by, as, enrollment, booking, now);
        }
        money.owe(booking.state(), RefundReason.SESSION_CANCELLED, now);
    }

    private void refund(Actor by, ActingAs as, Enrollment.State enrollment, Booking booking, Instant now) {
        FundingRef session = new FundingRef(booking.state().id().value());
        Funds payers = funds.thatPaid(enrollment, session);
        payers.refund(
                new CommandId(ids.next()),
                session,
                SessionFunds.cause(as),
                Cause.by(by.member().value()),
                now);
        funds.save(payers);
    }
}
