package org.duologue.application.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.booking.BookingCheck.Seat;
import org.duologue.application.booking.BookingCheck.Seating;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.shared.spi.Events;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingGroupId;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingSnapshot;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.booking.PaymentSplit;
import org.duologue.domain.booking.SessionPayment;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.SessionType;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;
import org.duologue.domain.wallet.Cause;
import org.duologue.domain.wallet.FundingRef;
import org.duologue.domain.wallet.Funds;

/** Finds out what is chosen to be booked together, and books it, in the open unit of work. */
public final class SessionBooking {

    private final InstantSource clock;
    private final IdSource ids;
    private final Benches benches;
    private final BookingCheck check;
    private final BookingRepository bookings;
    private final SessionFunds funds;
    private final AdditionalSessions additional;
    private final MeetingPlaces places;
    private final OpenRequests openRequests;
    private final KeptTimes keptTimes;
    private final Events events;

    /** Over these ports. */
    public SessionBooking(
            InstantSource clock,
            IdSource ids,
            Benches benches,
            Timetables timetables,
            BookingRepository bookings,
            WalletRepository wallets,
            AdditionalSessions additional,
            MeetingPlaces places,
            OpenRequests openRequests,
            KeptTimes keptTimes,
            Events events) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.ids = Objects.requireNonNull(ids, "ids");
        this.benches = Objects.requireNonNull(benches, "benches");
        this.check = new BookingCheck(timetables);
        this.bookings = Objects.requireNonNull(bookings, "bookings");
        this.funds = new SessionFunds(wallets);
        this.additional = Objects.requireNonNull(additional, "additional");
        this.places = Objects.requireNonNull(places, "places");
        this.openRequests = Objects.requireNonNull(openRequests, "openRequests");
        this.keptTimes = Objects.requireNonNull(keptTimes, "keptTimes");
        this.events = Objects.requireNonNull(events, "events");
    }

    /** What is chosen, with the calendars of all taken; refused with what stands against it whoever pays for it. */
    Chosen choose(BookSessions wish) {
        Bench bench = benches.take(wish.by(), wish.enrollment(), wish.coach());
        return chosen(
                bench, wish, Benches.actingAs(wish.by(), bench.enrollment().state()));
    }

    /** The same where somebody in this standing has chosen it before, and the calendars are taken. */
    Chosen chosen(Bench bench, BookSessions wish, ActingAs as) {
        Instant now = clock.instant();
        refuse(BookingCheck.group(bench, wish, as, now));
        SessionType type = bench.sessionType(wish.sessionType());
        List<TimeRange> times = BookingCheck.times(wish.starts(), type);
        Seating seating = check.seats(bench, wish.coach(), type, times, as, now);
        seating.seats().forEach(seat -> refuse(seat.refusal()));
        Funds payers = funds.of(bench);
        PaymentSplit split = SessionFunds.split(bench, type, times.size(), payers.available(now));
        refuse(additional.refusal(bench, split, now));
        return new Chosen(bench, wish, type, times, seating, payers, split, now);
    }

    static void refuse(Optional<? extends Refusal> refusal) {
        refusal.ifPresent(r -> {
            throw new Refused(r);
        });
    }

    /** Books what is chosen; what costs money is paid with the checkout. */
    List<Booking.State> book(Chosen chosen, Optional<CheckoutId> checkout, MemberId by) {
        BookingGroupId group = new BookingGroupId(ids.next());
        List<SessionPayment> payments = chosen.split().payments(checkout);
        Cause cause = Cause.by(by.value());
        List<Planned> planned = new ArrayList<>();
        for (int i = 0; i < payments.size(); i++) {
            Seat seat = chosen.seating().seats().get(i);
            BookingId id = new BookingId(ids.next());
            if (payments.get(i).equals(SessionPayment.credits())) {
                FundingRef session = new FundingRef(id.value());
                chosen.payers()
                        .spend(new CommandId(ids.next()), session, chosen.type().cost(), cause, chosen.now());
            }
            MemberId coach = seat.coach().orElseThrow();
            planned.add(new Planned(id, coach, seat.time(), chosen.snapshot(coach), payments.get(i)));
        }
        List<Booking.State> booked = write(group, chosen.bench(), planned, by, chosen.now());
        funds.save(chosen.payers());
        settle(chosen.seating().kept(), booked, cause, chosen.now());
        return booked;
    }

    /** Writes sessions down that nothing stands against and that are paid for; the bench has what their coaches set. */
    List<Booking.State> write(BookingGroupId group, Bench bench, List<Planned> planned, MemberId by, Instant now) {
        Enrollment.State enrollment = bench.enrollment().state();
        List<Booking.State> booked = new ArrayList<>();
        for (Planned plan : planned) {
            Booking booking = Booking.book(
                    plan.id(),
                    group,
                    enrollment.workspace(),
                    enrollment.id(),
                    enrollment.program(),
                    enrollment.student(),
                    plan.coach(),
                    places.settle(plan.snapshot(), bench, plan.coach(), plan.id()),
                    plan.time(),
                    plan.payment(),
                    by,
                    now);
            bookings.add(booking);
            events.publish(booking.pullEvents());
            booked.add(booking.state());
        }
        return booked;
    }

    /** Nobody keeps or asks for what is booked. */
    void settle(KeptTimes.Kept kept, List<Booking.State> booked, Cause cause, Instant now) {
        keptTimes.use(kept, booked.stream().map(Booking.State::time).toList());
        booked.forEach(session -> openRequests.strike(kept, session, cause, now));
    }

    /** A session to be written down. */
    record Planned(BookingId id, MemberId coach, TimeRange time, BookingSnapshot snapshot, SessionPayment payment) {}

    /**
     * What is chosen to be booked together, each time with somebody who can give it.
     *
     * @param times by start
     * @param split how it would be paid
     */
    record Chosen(
            Bench bench,
            BookSessions wish,
            SessionType type,
            List<TimeRange> times,
            Seating seating,
            Funds payers,
            PaymentSplit split,
            Instant now) {

        BookingSnapshot snapshot(MemberId coach) {
            return bench.snapshot(coach, type, wish.coachingType());
        }
    }
}
