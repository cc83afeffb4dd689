package org.duologue.domain.payment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duologue.domain.booking.BookingSnapshot;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.booking.PaymentSplit;
import org.duologue.domain.booking.SessionPayment;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.DomainEvent;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Refused;

/**
 * Sessions that were chosen together and are kept until some of them are paid with money (B7). Its life: {@code OPEN ->
 * PAID | LAPSED | GIVEN_UP}, each for good. It lapses by the clock even if nobody comes by to write that down. Money
 * that comes in when it has ended already is noted too, once, and changes nothing about how it ended.
 */
public final class Checkout {

    private final List<DomainEvent> events = new ArrayList<>();
    private State state;

    private Checkout(State state) {
        this.state = Objects.requireNonNull(state, "state");
    }

    /**
     * Begins one.
     *
     * @param snapshot what is agreed about each session but how it comes about, with its price
     * @param sessions 1..20, by start
     * @param split how they are paid; some with money
     * @param until the first instant at which it can be paid no more, see {@link CheckoutRules#until}
     */
    public static Checkout begin(
            CheckoutId id,
            Enrollment.State of,
            BookingSnapshot snapshot,
            List<ChosenSession> sessions,
            PaymentSplit split,
            String gateway,
            Instant until,
            MemberId by,
            Instant now) {
        if (split.toPay() == 0 || split.sessions() != sessions.size()) {
            throw new IllegalArgumentException("nothing is to be paid, or not for these: " + split);
        }
        return new Checkout(new State(
                id,
                of.workspace(),
                of.id(),
                of.program(),
                of.student(),
                snapshot,
                sessions,
                split.covered(),
                gateway,
                until,
                now,
                by,
                CheckoutStatus.OPEN,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    /** The checkout that had this state. */
    public static Checkout restore(State state) {
        return new Checkout(state);
    }

    /** Its values, as they were last written down; where it stands by the clock says {@link #statusAt}. */
    public State state() {
        return state;
    }

    /** What happened since it was made or restored; each event is handed out once. */
    public List<DomainEvent> pullEvents() {
        List<DomainEvent> pulled = List.copyOf(events);
        events.clear();
        return pulled;
    }

    /** Where it stands: what nobody paid in time has lapsed, whether or not that was written down. */
    public CheckoutStatus statusAt(Instant now) {
        return isOverdue(now) ? CheckoutStatus.LAPSED : state.status;
    }

    private boolean isOverdue(Instant now) {
        return state.status == CheckoutStatus.OPEN && !now.isBefore(state.until);
    }

    /** What giving it up now would be refused with: {@code checkout-closed}. */
    public Optional<PaymentRefusal> refusalOfGivingUp(Instant now) {
        CheckoutStatus status = statusAt(now);
        return status == CheckoutStatus.OPEN
                ? Optional.empty()
                : Optional.of(new PaymentRefusal.CheckoutClosed(state.id, status, state.endedAt.orElse(state.until)));
    }

    /** Whoever takes the money knows it by this reference now, and it is paid on this page, if on any. */
    public void opened(String reference, Optional<String> page) {
        if (state.reference.isEmpty()) {
            state = new CheckoutChange(state).opened(reference, page).state();
        }
    }

    /**
     * Gives it up. Refused as {@code checkout-closed}.
     *
     * @param by who does; empty: nobody, since it cannot be paid
     */
    public void giveUp(Optional<MemberId> by, Instant now) {
        refusalOfGivingUp(now).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        end(CheckoutStatus.GIVEN_UP, by, now, now);
    }

    /** Writes down that it has lapsed, if it has and nobody did before; whether there was anything to write down. */
    public boolean expire(Instant now) {
        boolean overdue = isOverdue(now);
        if (overdue) {
            end(CheckoutStatus.LAPSED, Optional.empty(), state.until, now);
        }
        return overdue;
    }

    private void end(CheckoutStatus status, Optional<MemberId> by, Instant at, Instant now) {
        state = new CheckoutChange(state).ended(status, at).state();
        events.add(new CheckoutEnded(state.id, state.student, status, by, now));
    }

    /**
     * Notes the money that came in for it, the first time any does; in time it is paid then.
     *
     * @param booked the sessions that are booked for it; none: all of the money is owed back
     */
    public void receive(PaymentReference payment, Money amount, List<ChosenSession> booked, Instant now) {
        if (state.receipt.isPresent()) {
            throw new IllegalStateException("money came in before: " + state.id);
        }
        boolean late = statusAt(now) != CheckoutStatus.OPEN;
        if (late) {
            expire(now);
        } else {
            end(CheckoutStatus.PAID, Optional.empty(), now, now);
        }
        Receipt receipt = new Receipt(payment, amount, now, !booked.isEmpty());
        state = new CheckoutChange(state).received(receipt, booked).state();
        if (late) {
            events.add(new CheckoutPaidLate(state.id, state.student, receipt.booked(), now));
        }
    }

    /**
     * The values of a checkout.
     *
     * @param snapshot what is agreed about each session but how it comes about; its price is that of an additional one
     * @param sessions by start; after a late payment those that were booked for it
     * @param covered how many of them, the first ones, are paid with credits
     * @param gateway who takes the money
     * @param version 0 when begun, one more with each change
     * @param reference what whoever takes the money knows it by; empty until that is settled
     * @param page the address where it is paid; empty: nowhere
     * @param endedAt when it was paid, lapsed or was given up; empty while it is open
     * @param receipt the money that came in, in time or too late
     */
    public record State(
            CheckoutId id,
            WorkspaceId workspace,
            EnrollmentId enrollment,
            ProgramId program,
            MemberId student,
            BookingSnapshot snapshot,
            List<ChosenSession> sessions,
            int covered,
            String gateway,
            Instant until,
            Instant begunAt,
            MemberId begunBy,
            CheckoutStatus status,
            int version,
            Optional<String> reference,
            Optional<String> page,
            Optional<Instant> endedAt,
            Optional<Receipt> receipt) {

        public State {
            Object[] values = {id, workspace, enrollment, program, student, gateway, until, begunAt, begunBy, status};
            for (Object value : values) {
                Objects.requireNonNull(value);
            }
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(page, "page");
            Objects.requireNonNull(receipt, "receipt");
            sessions = List.copyOf(sessions);
            if (covered < 0 || covered >= sessions.size() || snapshot.price().isEmpty()) {
                throw new IllegalArgumentException("nothing is to be paid: " + covered + " of " + sessions.size());
            }
            if ((status == CheckoutStatus.OPEN) != endedAt.isEmpty()) {
                throw new IllegalArgumentException("whatever has ended did so at some time: " + status);
            }
        }

        /** What each of the sessions costs that are paid with money. */
        public Money each() {
            return snapshot.price().orElseThrow();
        }

        /** How many are paid with money. */
        public int toPay() {
            return sessions.size() - covered;
        }

        /** What is to be paid in all. */
        public Money total() {
            return each().times(toPay());
        }

        /** How many credits are used. */
        public int credits() {
            return covered * snapshot.cost().amount();
        }

        /** How each of the sessions is paid, in their order. */
        public List<SessionPayment> payments() {
            return IntStream.range(0, sessions.size())
                    .mapToObj(i -> i < covered ? SessionPayment.credits() : new SessionPayment.InMoney(id, each()))
                    .toList();
        }
    }
}
