package org.duologue.application.payment;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.duologue.application.booking.CheckoutSessions;
import org.duologue.application.booking.OpenCheckouts;
import org.duologue.application.booking.spi.Calendars;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.payment.spi.CheckoutPages;
import org.duologue.application.payment.spi.CheckoutRepository;
import org.duologue.application.payment.spi.PaymentGateway;
import org.duologue.application.payment.spi.RefundDutyRepository;
import org.duologue.application.people.Admins;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.shared.Once;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.spi.Events;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.payment.CheckoutStatus;
import org.duologue.domain.payment.PaymentReference;
import org.duologue.domain.payment.PaymentRefusal;
import org.duologue.domain.payment.Receipt;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Problems;
import org.duologue.domain.shared.Refused;

/**
 * Beginning checkouts, giving them up, and taking what is told of their payment, over the ports. Whoever changes one
 * takes the calendars of its people first and looks at it once more then, so that it ends in one way only.
 */
public final class CheckoutService implements CheckoutUseCases, PaymentNotices {

    private final UnitOfWork unitOfWork;
    private final Once once;
    private final InstantSource clock;
    private final CheckoutRepository checkouts;
    private final CheckoutStanding standing;
    private final CheckoutSessions sessions;
    private final OpenCheckouts open;
    private final CheckoutOpening opening;
    private final Settlement settlement;

    /** Over these ports. */
    public CheckoutService(
            UnitOfWork unitOfWork,
            Once once,
            InstantSource clock,
            IdSource ids,
            MemberRepository members,
            EnrollmentRepository enrollments,
            Calendars calendars,
            CheckoutRepository checkouts,
            RefundDutyRepository duties,
            CheckoutSessions sessions,
            OpenCheckouts open,
            PaymentGateway gateway,
            CheckoutPages pages,
            Events events) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.once = Objects.requireNonNull(once, "once");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.checkouts = Objects.requireNonNull(checkouts, "checkouts");
        this.standing = new CheckoutStanding(enrollments, checkouts);
        this.sessions = Objects.requireNonNull(sessions, "sessions");
        this.open = Objects.requireNonNull(open, "open");
        this.opening = new CheckoutOpening(unitOfWork, clock, members, calendars, checkouts, open, gateway, pages);
        this.settlement = new Settlement(ids, sessions, open, duties, new Admins(members), events);
    }

    @Override
    public CheckoutId begin(BeginCheckout command) {
        Once.Answer<CheckoutId> answer = new Once.Answer<>(CheckoutId::value, CheckoutId::new);
        CheckoutId id = once.one(command.by(), command.id(), command, answer, () -> {
            Checkout checkout = sessions.begin(command.wish());
            open.save(checkout);
            return checkout.state().id();
        });
        opening.open(id);
        return id;
    }

    @Override
    public void giveUp(GiveUpCheckout command) {
        Checkout.State seen = unitOfWork.run(() ->
                standing.find(command.by(), command.checkout(), Right.BOOK).state());
        if (seen.status() == CheckoutStatus.OPEN && opening.requireClosed(seen.gateway(), seen.reference())) {
            throw new Refused(new PaymentRefusal.CheckoutBeingPaid(seen.id()));
        }
        once.run(
                command.by(),
                command.id(),
                command,
                () -> change(
                        seen.id(),
                        checkout -> open.giveUp(Optional.of(command.by().member()), checkout, clock.instant())));
    }

    /** In the open unit of work: the checkout as it is with nobody else at the calendars of its people. */
    private void change(CheckoutId id, Consumer<Checkout> act) {
        sessions.takeCalendars(find(id).state());
        act.accept(find(id));
    }

    private Checkout find(CheckoutId id) {
        return checkouts.find(id).orElseThrow();
    }

    @Override
    public void notePaid(NotePaid command) {
        once.run(command.by(), command.id(), command, () -> {
            Checkout.State seen = standing.find(command.by(), command.checkout(), Right.MANAGE_PAYMENTS)
                    .state();
            if (!seen.gateway().equals(InvoiceGateway.NAME)) {
                throw new Refused(new PaymentRefusal.NotPaidByHand(seen.id(), seen.gateway()));
            }
            Problems problems = new Problems();
            PaymentReference payment = problems.read("reference", () -> PaymentReference.of(command.reference()));
            problems.refuseIfAny();
            change(seen.id(), checkout -> {
                requireNotPaid(checkout.state(), payment);
                settlement.settle(checkout, payment, checkout.state().total(), clock.instant());
            });
        });
    }

    /** What one person notes twice under two names is a mistake, and no second payment. */
    private static void requireNotPaid(Checkout.State checkout, PaymentReference payment) {
        checkout.receipt()
                .filter(receipt -> !receipt.payment().equals(payment))
                .map(Receipt::at)
                .ifPresent(at -> {
                    throw new Refused(new PaymentRefusal.CheckoutClosed(checkout.id(), checkout.status(), at));
                });
    }

    @Override
    public void take(PaymentNotice notice) {
        unitOfWork.run(() -> {
            CheckoutId id = checkouts
                    .find(notice.gateway(), notice.reference())
                    .map(checkout -> checkout.state().id())
                    .orElseThrow(() -> new Refused(new NotFound("checkout")));
            change(id, checkout -> {
                switch (notice.outcome()) {
                    case PAID ->
                        settlement.settle(
                                checkout,
                                PaymentReference.of(notice.payment().orElseThrow()),
                                notice.amount().orElseThrow(),
                                clock.instant());
                    case NOT_PAID -> notPaid(checkout);
                }
            });
        });
    }

    private void notPaid(Checkout checkout) {
        Instant now = clock.instant();
        if (checkout.statusAt(now) == CheckoutStatus.OPEN) {
            open.giveUp(Optional.empty(), checkout, now);
        } else if (checkout.expire(now)) {
            open.save(checkout);
        }
    }
}
