package org.duologue.application.booking;

import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.duologue.application.payment.spi.CheckoutRepository;
import org.duologue.application.payment.spi.RefundDutyRepository;
import org.duologue.application.people.Admins;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.shared.spi.Events;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.SessionPayment;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.payment.Receipt;
import org.duologue.domain.payment.RefundDuty;
import org.duologue.domain.payment.RefundDutyId;
import org.duologue.domain.payment.RefundOutcome;
import org.duologue.domain.payment.RefundReason;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;

/**
 * The money that sessions were paid with, in the open unit of work: where credits would come back, it is owed back
 * (B8). Nothing is read for sessions that were not paid with money.
 */
public final class SessionMoney {

    private final IdSource ids;
    private final CheckoutRepository checkouts;
    private final RefundDutyRepository duties;
    private final Admins admins;
    private final Events events;

    /** Over these ports. */
    public SessionMoney(
            IdSource ids,
            CheckoutRepository checkouts,
            RefundDutyRepository duties,
            MemberRepository members,
            Events events) {
        this.ids = Objects.requireNonNull(ids, "ids");
        this.checkouts = Objects.requireNonNull(checkouts, "checkouts");
        this.duties = Objects.requireNonNull(duties, "duties");
        this.admins = new Admins(members);
        this.events = Objects.requireNonNull(events, "events");
    }

    /** What all these sessions were paid with in money, one amount a currency, in the order of its code. */
    static List<Money> of(List<Booking.State> sessions) {
        Map<Currency, Long> sums = new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));
        sessions.stream()
                .flatMap(session -> session.payment().money().stream())
                .forEach(money -> sums.merge(money.currency(), money.minor(), Long::sum));
        return sums.entrySet().stream()
                .map(sum -> new Money(sum.getValue(), sum.getKey()))
                .toList();
    }

    /** From now on the session's money is to be given back, if it was paid with any. */
    void owe(Booking.State session, RefundReason reason, Instant now) {
        if (session.payment() instanceof SessionPayment.InMoney paid) {
            Checkout.State checkout =
                    checkouts.find(paid.checkout()).orElseThrow().state();
            Receipt receipt = checkout.receipt().orElseThrow();
            save(RefundDuty.open(
                    new RefundDutyId(ids.next()),
                    checkout,
                    Optional.of(session.id()),
                    paid.amount(),
                    receipt.payment(),
                    reason,
                    admins.of(checkout.workspace()).toList(),
                    now));
        }
    }

    /** What keeping the session's money after all would be refused with: {@code money-given-back}. */
    Optional<Refusal> refusalOfKeeping(Booking.State session) {
        return about(session).stream()
                .flatMap(duty -> duty.refusalOfTakingBack().stream())
                .<Refusal>map(refusal -> refusal)
                .findFirst();
    }

    /** The session's money is kept after all. Refused as {@code money-given-back}. */
    void keep(Booking.State session, MemberId by, Instant now) {
        refusalOfKeeping(session).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        about(session).stream()
                .filter(duty -> duty.refusalOfClosing().isEmpty())
                .forEach(duty -> {
                    duty.close(new RefundOutcome.Unfounded(), by, now);
                    save(duty);
                });
    }

    private List<RefundDuty> about(Booking.State session) {
        return session.payment().money().isPresent() ? duties.of(session.id()) : List.of();
    }

    private void save(RefundDuty duty) {
        duties.save(duty);
        events.publish(duty.pullEvents());
    }
}
