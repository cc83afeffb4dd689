package org.duologue.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.booking.ChangeRequestStanding.Asked;
import org.duologue.application.booking.ChangeRequestStanding.Subject;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.ChangeRequest;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Refusal;

/** Says beforehand what asking and answering would do, from the very rules that they will be held to (F2). */
final class ChangeRequestQuotes {

    private final ChangeChecks checks;
    private final Names names;
    private final SessionFunds funds;
    private final SessionMoving moving;

    ChangeRequestQuotes(ChangeChecks checks, MemberRepository members, WalletRepository wallets, SessionMoving moving) {
        this.checks = Objects.requireNonNull(checks, "checks");
        this.funds = new SessionFunds(wallets);
        this.moving = Objects.requireNonNull(moving, "moving");
        this.names = new Names(members);
    }

    ConsentQuote ask(Subject subject, Optional<Instant> start, Instant now) {
        Booking booking = subject.booking();
        return new ConsentQuote(
                ChangeChecks.until(subject.bench(), booking, start, now),
                names.of(checks.deciders(booking.state())),
                checks.asking(subject.bench(), booking, start, now));
    }

    ChangeQuote grant(Asked asked, ActingAs as, CreditChoice credits, Instant now) {
        ChangeRequest.State request = asked.request().state();
        Booking booking = asked.booking();
        Optional<Refusal> refusal = checks.granting(asked.bench(), as, asked.request(), booking, credits, now);
        List<String> both = names.of(List.of(request.student(), request.coach()));
        if (refusal.isPresent()) {
            return ChangeQuote.ofNothing(request.expiresAt(), both, refusal);
        }
        return request.to()
                .map(to -> moving.creditsBack(booking, to.start(), now))
                .map(back -> ChangeQuote.ofCredits(back, request.expiresAt(), both, refusal))
                .orElseGet(() -> cancelling(asked, as, credits, both, now));
    }

    private ChangeQuote cancelling(Asked asked, ActingAs as, CreditChoice credits, List<String> mailed, Instant now) {
        Booking booking = asked.booking();
        int cost = booking.state().credits();
        boolean refunds = booking.refundsIfCancelled(as, credits, now);
        int back = refunds && cost > 0 ? funds.back(asked.bench(), booking.state(), as, now) : 0;
        Optional<Money> paid = booking.state().payment().money();
        return new ChangeQuote(
                asked.request().state().expiresAt(),
                back,
                cost - back,
                paid.filter(money -> refunds),
                paid.filter(money -> !refunds),
                mailed,
                Optional.empty());
    }

    /** Of declining and withdrawing; one of the two people is told by mail. */
    ChangeQuote close(ChangeRequest request, MemberId told, Instant now) {
        Optional<Refusal> refusal = request.refusalOfClosing(now).map(r -> r);
        return ChangeQuote.ofNothing(request.state().expiresAt(), names.of(List.of(told)), refusal);
    }
}
