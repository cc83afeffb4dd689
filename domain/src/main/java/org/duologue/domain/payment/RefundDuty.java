package org.duologue.domain.payment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.DomainEvent;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Refused;

/**
 * Money that an admin has to give back by hand (B8): nothing here moves any. Its life: {@code OPEN -> REFUNDED |
 * CONVERTED | WAIVED}, each for good.
 */
public final class RefundDuty {

    private final List<DomainEvent> events = new ArrayList<>();
    private State state;

    private RefundDuty(State state) {
        this.state = Objects.requireNonNull(state, "state");
    }

    /**
     * From now on the money is to be given back.
     *
     * @param session whose money it is; empty: that of no session
     * @param amount more than nothing
     * @param deciders who is told: those who see to it
     */
    public static RefundDuty open(
            RefundDutyId id,
            Checkout.State checkout,
            Optional<BookingId> session,
            Money amount,
            PaymentReference payment,
            RefundReason reason,
            List<MemberId> deciders,
            Instant now) {
        RefundDuty duty = new RefundDuty(new State(
                id,
                checkout.workspace(),
                checkout.enrollment(),
                checkout.student(),
                checkout.id(),
                session,
                amount,
                payment,
                reason,
                now,
                0,
                Optional.empty()));
        duty.events.add(new RefundDutyOpened(id, checkout.workspace(), checkout.student(), deciders, reason, now));
        return duty;
    }

    /** The duty that had this state. */
    public static RefundDuty restore(State state) {
        return new RefundDuty(state);
    }

    /** Its values. */
    public State state() {
        return state;
    }

    /** What happened since it was made or restored; each event is handed out once. */
    public List<DomainEvent> pullEvents() {
        List<DomainEvent> pulled = List.copyOf(events);
        events.clear();
        return pulled;
    }

    /** What being done with it now would be refused with: {@code refund-duty-closed}. */
    public Optional<PaymentRefusal> refusalOfClosing() {
        return state.closing.map(done ->
                new PaymentRefusal.RefundDutyClosed(state.id, done.outcome().status(), done.at()));
    }

    /** It is done with. Refused as {@code refund-duty-closed}. */
    public void close(RefundOutcome outcome, MemberId by, Instant now) {
        refusalOfClosing().ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        state = new State(
                state.id,
                state.workspace,
                state.enrollment,
                state.student,
                state.checkout,
                state.session,
                state.amount,
                state.payment,
                state.reason,
                state.since,
                state.version + 1,
                Optional.of(new Closing(outcome, by, now)));
        events.add(new RefundDutyDone(state.id, state.student, outcome.status(), now));
    }

    /**
     * What taking it back would be refused with, since there is no reason for it any more: {@code money-given-back}.
     * What was waived need not be taken back.
     */
    public Optional<PaymentRefusal> refusalOfTakingBack() {
        return state.closing
                .filter(done -> done.outcome().status() != RefundDutyStatus.WAIVED)
                .map(done -> new PaymentRefusal.MoneyGivenBack(
                        state.id, done.outcome().status(), done.at()));
    }

    /**
     * How it was done with.
     *
     * @param by who did it
     */
    public record Closing(RefundOutcome outcome, MemberId by, Instant at) {

        public Closing {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * The values of a refund duty.
     *
     * @param checkout with which the money came in
     * @param session whose money it is; empty: that of no session
     * @param payment what the payment is known by at whoever took it
     * @param version 0 when opened, one more with each change
     * @param closing how it was done with; empty while it is open
     */
    public record State(
            RefundDutyId id,
            WorkspaceId workspace,
            EnrollmentId enrollment,
            MemberId student,
            CheckoutId checkout,
            Optional<BookingId> session,
            Money amount,
            PaymentReference payment,
            RefundReason reason,
            Instant since,
            int version,
            Optional<Closing> closing) {

        public State {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(workspace, "workspace");
            Objects.requireNonNull(enrollment, "enrollment");
            Objects.requireNonNull(student, "student");
            Objects.requireNonNull(checkout, "checkout");
            Objects.requireNonNull(session, "session");
            Objects.requireNonNull(payment, "payment");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(closing, "closing");
            if (amount.minor() == 0) {
                throw new IllegalArgumentException("nothing is not owed");
            }
        }

        /** What has become of it. */
        public RefundDutyStatus status() {
            return closing.map(done -> done.outcome().status()).orElse(RefundDutyStatus.OPEN);
        }
    }
}
