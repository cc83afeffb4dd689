package org.duologue.application.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.application.booking.BookingCheck.Seat;
import org.duologue.application.booking.KeptTimes.Kept;
import org.duologue.application.booking.SessionBooking.Chosen;
import org.duologue.application.booking.SessionBooking.Planned;
import org.duologue.application.booking.spi.SlotHoldRepository;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingGroupId;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingSnapshot;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.booking.SessionPayment;
import org.duologue.domain.booking.SlotHold;
import org.duologue.domain.booking.SlotHoldId;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.payment.ChosenSession;
import org.duologue.domain.payment.PaymentRefusal;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.TimeRules;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;
import org.duologue.domain.wallet.Cause;
import org.duologue.domain.wallet.FundingRef;
import org.duologue.domain.wallet.Funds;
import org.duologue.domain.wallet.HoldId;
import org.duologue.domain.wallet.Recall;

/**
 * The sessions of a checkout: they are kept with the credits that some of them cost, and booked or let go together. All
 * in the open unit of work; whoever calls stores the checkout.
 */
public final class CheckoutSessions {

    private final IdSource ids;
    private final Benches benches;
    private final SessionBooking booking;
    private final CheckoutTerms terms;
    private final SessionFunds funds;
    private final KeptTimes keptTimes;
    private final SlotHoldRepository holds;
    private final LateBooking late;

    /** Over these ports. */
    public CheckoutSessions(
            IdSource ids,
            Benches benches,
            SessionBooking booking,
            CheckoutTerms terms,
            WalletRepository wallets,
            KeptTimes keptTimes,
            SlotHoldRepository holds) {
        this.ids = Objects.requireNonNull(ids, "ids");
        this.benches = Objects.requireNonNull(benches, "benches");
        this.booking = Objects.requireNonNull(booking, "booking");
        this.terms = Objects.requireNonNull(terms, "terms");
        this.funds = new SessionFunds(wallets);
        this.keptTimes = Objects.requireNonNull(keptTimes, "keptTimes");
        this.holds = Objects.requireNonNull(holds, "holds");
        this.late = new LateBooking(benches, booking);
    }

    /**
     * Begins a checkout of what is wished for: its times are kept, and its credits. Refused as booking it would be but
     * for what is to be paid; as {@code nothing-to-pay}, {@code too-late-to-pay}, {@code too-many-checkouts}.
     */
    public Checkout begin(BookSessions wish) {
        Chosen chosen = booking.choose(wish);
        Instant now = chosen.now();
        Enrollment.State enrollment = chosen.bench().enrollment().state();
        if (chosen.split().toPay() == 0) {
            throw new Refused(new PaymentRefusal.NothingToPay(chosen.split().sessions()));
        }
        Instant until = terms.until(chosen.bench(), chosen.times(), now);
        SessionBooking.refuse(terms.refusal(enrollment.student(), until, now));
        MemberId by = wish.by().member();
        List<ChosenSession> sessions = sessions(chosen);
        Checkout checkout = Checkout.begin(
                new CheckoutId(ids.next()),
                enrollment,
                chosen.snapshot(sessions.get(0).coach()),
                sessions,
                chosen.split(),
                terms.gateway(),
                until,
                by,
                now);
        keptTimes.use(chosen.seating().kept(), chosen.times());
        keep(checkout.state(), chosen.bench().terms().times());
        holdCredits(checkout.state(), chosen.payers(), now);
        return checkout;
    }

    private List<ChosenSession> sessions(Chosen chosen) {
        List<ChosenSession> sessions = new ArrayList<>();
        for (Seat seat : chosen.seating().seats()) {
            MemberId coach = seat.coach().orElseThrow();
            sessions.add(new ChosenSession(
                    new BookingId(ids.next()),
                    coach,
                    seat.time(),
                    chosen.bench().confirmation(Optional.of(coach))));
        }
        return sessions;
    }

    private void keep(Checkout.State checkout, TimeRules rules) {
        holds.keep(checkout.sessions().stream()
                .map(session -> new SlotHold(
                        new SlotHoldId(ids.next()),
                        checkout.workspace(),
                        checkout.enrollment(),
                        checkout.student(),
                        session.coach(),
                        checkout.snapshot().sessionType(),
                        session.time(),
                        rules.bufferBefore(),
                        rules.bufferAfter(),
                        Optional.of(checkout.id()),
                        checkout.until()))
                .toList());
    }

    /** Each session that is paid with credits has a hold of its own, since each is paid for by itself later. */
    private void holdCredits(Checkout.State checkout, Funds payers, Instant now) {
        Cause cause = Cause.by(checkout.begunBy().value());
        for (ChosenSession session : paidWithCredits(checkout)) {
            payers.hold(
                    new CommandId(ids.next()),
                    hold(session),
                    checkout.snapshot().cost(),
                    checkout.until(),
                    cause,
                    now);
        }
        funds.save(payers);
    }

    private static List<ChosenSession> paidWithCredits(Checkout.State checkout) {
        return checkout.sessions().subList(0, checkout.covered());
    }

    /** What the credits are held under that pay for some of its sessions. */
    static Stream<HoldId> holds(Checkout.State checkout) {
        return paidWithCredits(checkout).stream().map(CheckoutSessions::hold);
    }

    private static HoldId hold(ChosenSession session) {
        return new HoldId(session.booking().value());
    }

    /** Takes the calendars of all whom ending a checkout is about: its student's and those of all coaches it names. */
    public void takeCalendars(Checkout.State checkout) {
        benches.take(checkout.enrollment(), coaches(checkout));
    }

    private static List<MemberId> coaches(Checkout.State checkout) {
        return checkout.sessions().stream().map(ChosenSession::coach).toList();
    }

    /**
     * Books what is kept, as it was promised. Refused where credits that were held for it are not held any more, and
     * nothing has happened then.
     */
    public void bookKept(Checkout.State checkout, Instant now) {
        Cause cause = Cause.by(checkout.begunBy().value());
        Funds held = held(checkout);
        for (ChosenSession session : paidWithCredits(checkout)) {
            FundingRef ref = new FundingRef(session.booking().value());
            held.capture(new CommandId(ids.next()), hold(session), ref, cause, now);
        }
        funds.save(held);
        Bench bench = benches.bench(checkout.enrollment(), coaches(checkout));
        BookingGroupId group = new BookingGroupId(ids.next());
        List<Booking.State> booked = booking.write(group, bench, planned(checkout), checkout.begunBy(), now);
        holds.release(checkout.id());
        List<TimeRange> times = booked.stream().map(Booking.State::time).toList();
        TimeRange window =
                new TimeRange(times.get(0).start(), times.get(times.size() - 1).end());
        List<MemberId> people = Benches.people(bench.enrollment().state(), coaches(checkout));
        Kept kept = keptTimes.around(checkout.student(), people, window, now);
        booking.settle(kept, booked, cause, now);
    }

    private static List<Planned> planned(Checkout.State checkout) {
        List<SessionPayment> payments = checkout.payments();
        List<Planned> planned = new ArrayList<>();
        for (int i = 0; i < payments.size(); i++) {
            ChosenSession session = checkout.sessions().get(i);
            BookingSnapshot agreed = checkout.snapshot().comingAbout(session.confirmation());
            planned.add(new Planned(session.booking(), session.coach(), session.time(), agreed, payments.get(i)));
        }
        return planned;
    }

    private Funds held(Checkout.State checkout) {
        Recall recall = Recall.NOTHING;
        for (ChosenSession session : paidWithCredits(checkout)) {
            recall = recall.and(hold(session))
                    .and(new FundingRef(session.booking().value()));
        }
        return funds.thatHold(checkout.enrollment(), checkout.student(), recall);
    }

    /** The checkouts that keep a time of this coach, each once. */
    List<CheckoutId> keeping(MemberId coach, TimeRange time, Instant now) {
        return holds.around(List.of(coach), time, now).stream()
                .filter(hold -> hold.coach().equals(coach))
                .flatMap(hold -> hold.checkout().stream())
                .distinct()
                .toList();
    }

    /** Lets go of the times and credits that are still kept for it. */
    public void letGo(Checkout.State checkout, Instant now) {
        holds.release(checkout.id());
        Funds held = held(checkout);
        for (ChosenSession session : paidWithCredits(checkout)) {
            held.release(new CommandId(ids.next()), hold(session), Cause.TIME, now);
        }
        funds.save(held);
    }

    /**
     * Books the same times although they are not kept any more, as whoever books them now: only if nothing stands
     * against it, and just this money is to be paid for it then.
     *
     * @return what is booked; nothing if it is not
     */
    public List<ChosenSession> bookAgain(Checkout.State checkout, Money paid) {
        return late.book(checkout, paid);
    }
}
