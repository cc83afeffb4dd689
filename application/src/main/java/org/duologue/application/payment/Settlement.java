package org.duologue.application.payment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.booking.CheckoutSessions;
import org.duologue.application.booking.OpenCheckouts;
import org.duologue.application.payment.spi.RefundDutyRepository;
import org.duologue.application.people.Admins;
import org.duologue.application.shared.spi.Events;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.payment.CheckoutStatus;
import org.duologue.domain.payment.ChosenSession;
import org.duologue.domain.payment.PaymentReference;
import org.duologue.domain.payment.Receipt;
import org.duologue.domain.payment.RefundDuty;
import org.duologue.domain.payment.RefundDutyId;
import org.duologue.domain.payment.RefundReason;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Refused;

/**
 * What becomes of money that comes in for a checkout (E16), in the open unit of work, in which the calendars of its
 * people are taken: the sessions are booked for it, or all of it is owed back, once for each payment.
 */
final class Settlement {

    private final IdSource ids;
    private final CheckoutSessions sessions;
    private final OpenCheckouts open;
    private final RefundDutyRepository duties;
    private final Admins admins;
    private final Events events;

    Settlement(
            IdSource ids,
            CheckoutSessions sessions,
            OpenCheckouts open,
            RefundDutyRepository duties,
            Admins admins,
            Events events) {
        this.ids = Objects.requireNonNull(ids, "ids");
        this.sessions = Objects.requireNonNull(sessions, "sessions");
        this.open = Objects.requireNonNull(open, "open");
        this.duties = Objects.requireNonNull(duties, "duties");
        this.admins = Objects.requireNonNull(admins, "admins");
        this.events = Objects.requireNonNull(events, "events");
    }

    void settle(Checkout checkout, PaymentReference payment, Money amount, Instant now) {
        Optional<Receipt> before = checkout.state().receipt();
        if (before.isPresent()) {
            oweSecond(checkout, before.get(), payment, amount, now);
            return;
        }
        boolean right = amount.equals(checkout.state().total());
        boolean inTime = checkout.statusAt(now) == CheckoutStatus.OPEN;
        List<ChosenSession> booked = right ? booked(checkout, amount, inTime, now) : List.of();
        if (inTime && !right) {
            sessions.letGo(checkout.state(), now);
        }
        checkout.receive(payment, amount, booked, now);
        open.save(checkout);
        if (booked.isEmpty()) {
            owe(checkout, payment, amount, right ? RefundReason.PAID_TOO_LATE : RefundReason.AMOUNT_DIFFERS, now);
        }
    }

    /** What is kept is booked as it was promised; what is not is booked as anybody would book it now. */
    private List<ChosenSession> booked(Checkout checkout, Money amount, boolean inTime, Instant now) {
        Checkout.State state = checkout.state();
        if (inTime) {
            try {
                sessions.bookKept(state, now);
                return state.sessions();
            } catch (Refused heldNoMore) {
                sessions.letGo(state, now);
            }
        }
        return sessions.bookAgain(state, amount);
    }

    private void oweSecond(Checkout checkout, Receipt first, PaymentReference payment, Money amount, Instant now) {
        boolean known = payment.equals(first.payment())
                || duties.of(checkout.state().id()).stream()
                        .anyMatch(duty -> duty.state().payment().equals(payment));
        if (!known) {
            owe(checkout, payment, amount, RefundReason.PAID_TWICE, now);
        }
    }

    private void owe(Checkout checkout, PaymentReference payment, Money amount, RefundReason reason, Instant now) {
        if (amount.minor() > 0) {
            RefundDuty duty = RefundDuty.open(
                    new RefundDutyId(ids.next()),
                    checkout.state(),
                    Optional.empty(),
                    amount,
                    payment,
                    reason,
                    admins.of(checkout.state().workspace()).toList(),
                    now);
            duties.save(duty);
            events.publish(duty.pullEvents());
        }
    }
}
