package org.duologue.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookingCheck.Seat;
import org.duologue.application.booking.BookingCheck.Seating;
import org.duologue.application.booking.KeptTimes.Kept;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.booking.CreditEffect;
import org.duologue.domain.booking.NoShowMark;
import org.duologue.domain.booking.PaymentSplit;
import org.duologue.domain.people.Actor;
import org.duologue.domain.scheduling.SessionType;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;

/** Says beforehand what an act would do, from the very rules that it will be held to (F2). */
final class BookingQuotes {

    private final Benches benches;
    private final BookingCheck check;
    private final Names names;
    private final SessionFunds funds;
    private final AdditionalSessions additional;
    private final CheckoutTerms checkoutTerms;
    private final NoShowMarking marking;
    private final SessionMoving moving;

    BookingQuotes(
            Benches benches,
            Timetables timetables,
            MemberRepository members,
            WalletRepository wallets,
            AdditionalSessions additional,
            CheckoutTerms checkoutTerms,
            SessionMoney money,
            SessionMoving moving) {
        this.benches = benches;
        this.check = new BookingCheck(timetables);
        this.names = new Names(members);
        this.funds = new SessionFunds(wallets);
        this.additional = additional;
        this.checkoutTerms = checkoutTerms;
        this.marking = new NoShowMarking(benches, funds, money);
        this.moving = moving;
    }

    BookingQuote book(Actor by, BookSessions command, Instant now) {
        Bench bench = benches.require(by, command.enrollment());
        int available = funds.available(bench, now);
        ActingAs as = Benches.actingAs(by, bench.enrollment().state());
        Optional<Refusal> group = BookingCheck.group(bench, command, as, now);
        if (group.isPresent()) {
            return new BookingQuote(
                    List.of(), 0, available, available, List.of(), List.of(), PaymentQuote.NOTHING, List.of(), group);
        }
        SessionType type = bench.sessionType(command.sessionType());
        List<TimeRange> times = BookingCheck.times(command.starts(), type);
        Seating seating = check.seats(bench, command.coach(), type, times, as, now);
        List<Seat> seats = seating.seats();
        PaymentSplit split = SessionFunds.split(bench, type, times.size(), available);
        Optional<Refusal> whoeverPays = additional.refusal(bench, split, now);
        Optional<Refusal> refusal = seats.stream()
                .map(Seat::refusal)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> whoeverPays)
                .or(split::refusalAtOnce);
        return new BookingQuote(
                times,
                type.cost().amount() * times.size(),
                available,
                refusal.isPresent()
                        ? available
                        : available - split.credits() + released(bench, seating.kept(), times, now),
                times.stream()
                        .map(time -> time.start().minus(bench.terms().changes().cancelNotice()))
                        .toList(),
                seats.stream().map(Seat::coach).toList(),
                checkoutTerms.quote(bench, split, whoeverPays, times, now),
                seats.stream().map(Seat::refusal).toList(),
                refusal);
    }

    /** What comes back besides: what those requests hold that lose their last time to sessions of their student. */
    private int released(Bench bench, Kept kept, List<TimeRange> booked, Instant now) {
        List<BookingRequestId> lost =
                kept.lostTo(booked, now).stream().map(BookingRequest.State::id).toList();
        return lost.isEmpty() ? 0 : funds.released(bench, lost, now);
    }

    ChangeQuote cancel(Actor by, Booking booking, CreditChoice credits, Instant now) {
        Bench bench = benches.of(by, booking.state());
        ActingAs as = actingAs(by, bench, booking);
        Optional<Refusal> refusal = booking.refusalOfCancel(as, now).or(() -> credits.refusal(as));
        int cost = refusal.isEmpty() ? booking.state().credits() : 0;
        boolean refunds = booking.refundsIfCancelled(as, credits, now);
        int back = refunds && cost > 0 ? funds.back(bench, booking.state(), as, now) : 0;
        Optional<Money> paid = booking.state().payment().money().filter(money -> refusal.isEmpty());
        return new ChangeQuote(
                booking.cancelDeadline(),
                back,
                cost - back,
                paid.filter(money -> refunds),
                paid.filter(money -> !refunds),
                both(booking),
                refusal);
    }

    ChangeQuote move(Actor by, Booking booking, Optional<Instant> start, Instant now) {
        Bench bench = benches.of(by, booking.state());
        ActingAs as = actingAs(by, bench, booking);
        Optional<Refusal> refusal = start.map(at -> moving.refusal(bench, as, booking, at, now))
                .orElseGet(() -> booking.refusalOfMove(as, now));
        int back = refusal.isPresent()
                ? 0
                : start.map(at -> moving.creditsBack(booking, at, now)).orElse(0);
        return ChangeQuote.ofCredits(back, booking.moveDeadline(), both(booking), refusal);
    }

    /** Marks a booking and wallets that are not stored, so that the answer is what the act would come to. */
    NoShowQuote noShow(Actor by, Booking booking, Absent absent, Instant now) {
        Booking.State state = booking.state();
        Bench bench = marking.require(by, state);
        List<String> mailed = names.of(booking.concernedByMark(absent, by.member()));
        try {
            CommandId id = new CommandId(state.id().value());
            CreditEffect effect = booking.effectOfMark(absent);
            int change = marking.mark(by, bench, marking.funds(bench, state), booking, absent, id, now);
            Optional<Money> paid = state.payment().money();
            return new NoShowQuote(
                    absent,
                    change,
                    paid.filter(money -> effect == CreditEffect.BACK),
                    paid.filter(money -> effect == CreditEffect.AGAIN),
                    correctableUntil(booking),
                    mailed,
                    Optional.empty());
        } catch (Refused refused) {
            return new NoShowQuote(
                    absent,
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    correctableUntil(booking),
                    mailed,
                    Optional.of(refused.refusal()));
        }
    }

    private static Optional<Instant> correctableUntil(Booking booking) {
        return booking.state().mark().map(NoShowMark::correctableUntil);
    }

    private static ActingAs actingAs(Actor by, Bench bench, Booking booking) {
        return Benches.actingAs(by, bench.enrollment().state(), booking.state().coach());
    }

    private List<String> both(Booking booking) {
        return names.of(List.of(booking.state().student(), booking.state().coach()));
    }
}
