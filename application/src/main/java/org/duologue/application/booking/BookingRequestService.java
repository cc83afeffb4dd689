package org.duologue.application.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.duologue.application.booking.BookingRequestStanding.Asked;
import org.duologue.application.booking.KeptTimes.Kept;
import org.duologue.application.booking.RequestChecks.Asking;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.booking.spi.BookingRequestRepository;
import org.duologue.application.booking.spi.Calendars;
import org.duologue.application.shared.Once;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.spi.Events;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingGroupId;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.ProposalRules;
import org.duologue.domain.booking.SessionPayment;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.SessionType;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.Problems;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;
import org.duologue.domain.wallet.Cause;
import org.duologue.domain.wallet.FundingRef;
import org.duologue.domain.wallet.Funds;
import org.duologue.domain.wallet.Recall;

/**
 * Asking for sessions and answering that, over the ports. Like booking it takes the calendars of the two people first
 * and looks at everything once more then.
 */
public final class BookingRequestService implements BookingRequestUseCases {

    private final Once once;
    private final InstantSource clock;
    private final IdSource ids;
    private final Benches benches;
    private final BookingRequestStanding standing;
    private final RequestChecks checks;
    private final Calendars calendars;
    private final BookingRepository bookings;
    private final SessionFunds funds;
    private final MeetingPlaces places;
    private final OpenRequests open;
    private final KeptTimes keptTimes;
    private final Events events;

    /** Over these ports. */
    public BookingRequestService(
            Once once,
            InstantSource clock,
            IdSource ids,
            Benches benches,
            Timetables timetables,
            Calendars calendars,
            BookingRepository bookings,
            BookingRequestRepository requests,
            WalletRepository wallets,
            MeetingPlaces places,
            OpenRequests open,
            KeptTimes keptTimes,
            Events events) {
        this.once = Objects.requireNonNull(once, "once");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.ids = Objects.requireNonNull(ids, "ids");
        this.benches = Objects.requireNonNull(benches, "benches");
        this.standing = new BookingRequestStanding(benches, requests);
        this.checks = new RequestChecks(timetables);
        this.calendars = Objects.requireNonNull(calendars, "calendars");
        this.bookings = Objects.requireNonNull(bookings, "bookings");
        this.funds = new SessionFunds(wallets);
        this.places = Objects.requireNonNull(places, "places");
        this.open = Objects.requireNonNull(open, "open");
        this.keptTimes = Objects.requireNonNull(keptTimes, "keptTimes");
        this.events = Objects.requireNonNull(events, "events");
    }

    @Override
    public BookingRequestId request(RequestSession command) {
        Once.Answer<BookingRequestId> answer = new Once.Answer<>(BookingRequestId::value, BookingRequestId::new);
        return once.one(command.by(), command.id(), command, answer, () -> {
            Bench bench = benches.take(command.by(), command.enrollment(), command.coach());
            BookingRequestStanding.requireAsking(
                    command.by(), bench.enrollment().state());
            refuse(RequestChecks.wish(bench, command, clock.instant()));
            BookingRequest request = asked(command, bench, clock.instant());
            open.save(request);
            return request.state().id();
        });
    }

    private BookingRequest asked(RequestSession command, Bench bench, Instant now) {
        SessionType type = bench.sessionType(command.sessionType());
        List<TimeRange> times = BookingCheck.times(command.starts(), type);
        Asking asking = checks.asking(bench, command.coach(), type, times, now);
        refuse(asking.refusal());
        Instant until = ProposalRules.until(times, bench.terms().times().minimumNotice(), now);
        BookingRequestId id = new BookingRequestId(ids.next());
        MemberId coach = asking.coach().orElseThrow();
        BookingRequest request = BookingRequest.ask(
                id,
                bench.enrollment(),
                coach,
                bench.snapshot(coach, type, command.coachingType()),
                bench.terms().holds().requests(),
                times,
                until,
                now);
        Funds payers = funds.of(bench);
        refuse(SessionFunds.refusal(type.cost().amount(), payers.available(now), 1));
        Cause cause = Cause.by(command.by().member().value());
        payers.hold(new CommandId(ids.next()), SessionFunds.hold(id), type.cost(), until, cause, now);
        funds.save(payers);
        keptTimes.use(asking.kept(), times);
        return request;
    }

    @Override
    public BookingId confirm(ConfirmBookingRequest command) {
        Actor by = command.by();
        Once.Answer<BookingId> answer = new Once.Answer<>(BookingId::value, BookingId::new);
        return once.one(by, command.id(), command, answer, () -> {
            Asked asked = take(by, command.request(), Right.DECIDE_BOOKING_REQUESTS);
            Instant now = clock.instant();
            Enrollment.State enrollment = asked.bench().enrollment().state();
            ActingAs as =
                    Benches.actingAs(by, enrollment, asked.request().state().coach());
            refuse(checks.confirming(asked.bench(), as, asked.request(), command.start(), now));
            return confirmed(by, asked, command.start(), now);
        });
    }

    private BookingId confirmed(Actor by, Asked asked, Instant start, Instant now) {
        BookingRequest request = asked.request();
        BookingRequest.State state = request.state();
        BookingId id = new BookingId(ids.next());
        TimeRange time = request.confirm(start, id, by.member(), now);
        Cause cause = Cause.by(by.member().value());
        FundingRef session = new FundingRef(id.value());
        Funds held = funds.thatHold(state, Recall.of(session));
        held.capture(new CommandId(ids.next()), SessionFunds.hold(state.id()), session, cause, now);
        funds.save(held);
        Booking booking = Booking.book(
                id,
                new BookingGroupId(ids.next()),
                state.workspace(),
                state.enrollment(),
                state.program(),
                state.student(),
                state.coach(),
                places.settle(state.snapshot(), asked.bench(), state.coach(), id),
                time,
                SessionPayment.credits(),
                by.member(),
                now);
        bookings.add(booking);
        events.publish(booking.pullEvents());
        open.save(request);
        Kept kept = keptTimes.around(state.student(), List.of(state.student(), state.coach()), time, now);
        open.strike(kept, booking.state(), cause, now);
        keptTimes.use(kept, List.of(time));
        return id;
    }

    @Override
    public void decline(DeclineBookingRequest command) {
        Actor by = command.by();
        end(by, command.request(), Right.DECIDE_BOOKING_REQUESTS, command.id(), command, (request, now) -> {
            Problems problems = new Problems();
            Reason message = problems.read("message", () -> Reason.of(command.message()));
            problems.refuseIfAny();
            request.decline(by.member(), message, now);
        });
    }

    @Override
    public void withdraw(WithdrawBookingRequest command) {
        Actor by = command.by();
        end(
                by,
                command.request(),
                Right.ASK_FOR_SESSIONS,
                command.id(),
                command,
                (request, now) -> request.withdraw(by.member(), now));
    }

    private void end(
            Actor by,
            BookingRequestId id,
            Right right,
            Optional<CommandId> commandId,
            Record command,
            BiConsumer<BookingRequest, Instant> act) {
        once.run(by, commandId, command, () -> {
            BookingRequest request = take(by, id, right).request();
            Instant now = clock.instant();
            act.accept(request, now);
            open.release(request, Cause.by(by.member().value()), now);
            open.save(request);
        });
    }

    /** The request, with nobody else at the calendars of its people. */
    private Asked take(Actor by, BookingRequestId id, Right right) {
        BookingRequest.State seen = standing.find(by, id, right).request().state();
        calendars.take(List.of(seen.coach(), seen.student()));
        return standing.find(by, id, right);
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(r -> {
            throw new Refused(r);
        });
    }
}
