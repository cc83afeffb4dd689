package org.duologue.application.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.payment.BeginCheckout;
import org.duologue.application.payment.CheckoutView;
import org.duologue.application.payment.InvoiceGateway;
import org.duologue.application.payment.PaymentNotice;
import org.duologue.application.payment.PaymentNotice.Outcome;
import org.duologue.application.payment.RefundDutyView;
import org.duologue.application.program.ChangeProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.scheduling.AppointmentSettings;
import org.duologue.application.scheduling.AppointmentSettings.SessionTypeSettings;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.Money;

/** What one does about money for sessions of the student of a {@link Leadership}. */
public record Buying(Leadership it) {

    /** The currency of the workspace. */
    public static final Currency EUR = Currency.getInstance("EUR");

    /** So much money. */
    public static Money cents(long amount) {
        return new Money(amount, EUR);
    }

    /** Whether sessions are allowed that credits do not cover, and what one costs; empty: nothing. */
    public Buying selling(boolean additional, Optional<Long> price) {
        change(additional, Optional.empty());
        return priced(price);
    }

    /** Additional sessions are allowed, but at most so many that are ahead at once. */
    public void capped(int cap) {
        change(true, Optional.of(cap));
    }

    private void change(boolean additional, Optional<Integer> cap) {
        ProgramSettings now =
                it.duologue().programQueries().program(it.owner(), it.program()).settings();
        ProgramSettings next = new ProgramSettings(
                now.type(),
                now.name(),
                now.description(),
                now.price(),
                now.bookingEnabled(),
                now.appointment(),
                now.freeSlots(),
                now.cycle(),
                now.carryOver(),
                Optional.of(additional),
                cap,
                now.acceptsBalance(),
                now.lateCancel(),
                now.lateReschedule(),
                now.coaches());
        it.duologue().programs().changeProgram(new ChangeProgram(it.owner(), it.program(), next, Optional.empty()));
    }

    /** What an additional session costs. */
    public Buying priced(Optional<Long> price) {
        AppointmentSettings now = it.duologue()
                .schedulingQueries()
                .appointment(it.owner(), it.appointment())
                .settings();
        it.offering(
                now.confirmation(),
                now.sessionTypes().stream()
                        .map(type ->
                                new SessionTypeSettings(type.id(), type.name(), type.minutes(), type.cost(), price))
                        .toList());
        return this;
    }

    /** The command by which somebody begins a checkout of these times for the student. */
    public BeginCheckout beginning(Actor by, Instant... starts) {
        return BeginCheckout.of(
                new BookSessions(by, it.enrollment(), it.coach().member(), it.sessionType(), List.of(starts)));
    }

    /** Begins one by the student. */
    public CheckoutId begin(Instant... starts) {
        return it.duologue().checkouts().begin(beginning(it.student(), starts));
    }

    /** What has become of it. */
    public CheckoutView view(CheckoutId checkout) {
        return it.duologue().checkoutQueries().checkout(it.student(), checkout);
    }

    /** The notice that so much was paid, under this name. */
    public static PaymentNotice paid(CheckoutId checkout, String payment, Money amount) {
        String reference = checkout.value().toString();
        return new PaymentNotice(
                InvoiceGateway.NAME, reference, Outcome.PAID, Optional.of(payment), Optional.of(amount));
    }

    /** The notice that it will not be paid. */
    public static PaymentNotice notPaid(CheckoutId checkout) {
        String reference = checkout.value().toString();
        return new PaymentNotice(InvoiceGateway.NAME, reference, Outcome.NOT_PAID, Optional.empty(), Optional.empty());
    }

    /** All of it is paid, as the provider tells. */
    public void pay(CheckoutId checkout) {
        it.duologue()
                .paymentNotices()
                .take(paid(checkout, "p-" + checkout.value(), view(checkout).total()));
    }

    /** What is and was owed back, the oldest first. */
    public List<RefundDutyView> duties() {
        List<RefundDutyView> newest = new ArrayList<>(it.duologue()
                .refundDutyQueries()
                .page(it.owner(), Optional.empty(), PageRequest.first(200))
                .items());
        Collections.reverse(newest);
        return newest;
    }
}
