package org.duologue.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.application.booking.RequestChecks.Asking;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.ProposalRules;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.SessionType;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;

/** Says beforehand what asking and answering would do, from the very rules that they will be held to (F2). */
final class BookingRequestQuotes {

    private final RequestChecks checks;
    private final Names names;
    private final SessionFunds funds;

    BookingRequestQuotes(RequestChecks checks, MemberRepository members, WalletRepository wallets) {
        this.checks = Objects.requireNonNull(checks, "checks");
        this.names = new Names(members);
        this.funds = new SessionFunds(wallets);
    }

    RequestQuote ask(Bench bench, RequestSession wish, Instant now) {
        int available = funds.available(bench, now);
        Optional<Refusal> against = RequestChecks.wish(bench, wish, now);
        if (against.isPresent()) {
            return new RequestQuote(
                    wish.coach(), List.of(), 0, available, available, Optional.empty(), List.of(), against);
        }
        SessionType type = bench.sessionType(wish.sessionType());
        List<TimeRange> times = BookingCheck.times(wish.starts(), type);
        Asking asking = checks.asking(bench, wish.coach(), type, times, now);
        Instant until = ProposalRules.until(times, bench.terms().times().minimumNotice(), now);
        int cost = type.cost().amount();
        Optional<Refusal> refusal = Stream.of(
                        asking.refusal(),
                        ProposalRules.refusalOfWaiting(times, until, now),
                        SessionFunds.refusal(cost, available, 1))
                .flatMap(Optional::stream)
                .findFirst();
        int left = refusal.isPresent() ? available : available - cost;
        return new RequestQuote(
                asking.coach(), times, cost, available, left, Optional.of(until), asking.problems(), refusal);
    }

    ChangeQuote confirm(Bench bench, ActingAs as, BookingRequest request, Instant start, Instant now) {
        BookingRequest.State state = request.state();
        Optional<Refusal> refusal = checks.confirming(bench, as, request, start, now);
        return ChangeQuote.ofNothing(state.expiresAt(), names.of(List.of(state.student(), state.coach())), refusal);
    }

    /** Of declining and withdrawing; one of the two people is told by mail. */
    ChangeQuote close(BookingRequest request, MemberId told, Instant now) {
        BookingRequest.State state = request.state();
        Optional<Refusal> refusal = request.refusalOfClosing(now).map(r -> r);
        int back = refusal.isPresent() ? 0 : state.snapshot().cost().amount();
        return new ChangeQuote(
                state.expiresAt(), back, 0, Optional.empty(), Optional.empty(), names.of(List.of(told)), refusal);
    }
}
