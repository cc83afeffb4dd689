package org.duologue.application.testing;

import static org.duologue.application.testing.Buying.cents;
import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.booking.ChangeQuote;
import org.duologue.application.booking.MarkNoShow;
import org.duologue.application.booking.ReportIllness;
import org.duologue.application.enrollment.EndEnrollment;
import org.duologue.application.payment.CloseRefundDuty;
import org.duologue.application.payment.GiveUpCheckout;
import org.duologue.application.payment.RefundDutyView;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.payment.CheckoutStatus;
import org.duologue.domain.payment.PaymentReference;
import org.duologue.domain.payment.PaymentRefusal;
import org.duologue.domain.payment.RefundDutyStatus;
import org.duologue.domain.payment.RefundOutcome;
import org.duologue.domain.payment.RefundReason;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Money that came in and is owed back, on any ports: once for each payment, and done with by hand (B8, E16). */
abstract class RefundStory {

    static final Instant TUESDAY = berlin("2026-01-13T10:00");
    static final Instant WEDNESDAY = berlin("2026-01-14T10:00");
    static final Instant THURSDAY = berlin("2026-01-15T10:00");

    World world;
    Leadership it;
    Buying buying;

    /** A world without a workspace, at this instant. */
    protected abstract World begin(Instant now);

    @BeforeEach
    void setUp() {
        world = begin(MONDAY);
        it = Leadership.in(world, 1);
        buying = new Buying(it).selling(true, Optional.of(40_00L));
    }

    BookingView booking(BookingId id) {
        return it.duologue().bookingQueries().booking(it.student(), id);
    }

    List<BookingId> booked(CheckoutId checkout) {
        return buying.view(checkout).sessions().stream()
                .map(session -> session.booking().orElseThrow())
                .toList();
    }

    void giveUp(CheckoutId checkout) {
        it.duologue().checkouts().giveUp(new GiveUpCheckout(it.student(), checkout, Optional.empty()));
    }

    void cancel(BookingId id) {
        it.duologue().bookings().cancel(new CancelSession(it.student(), id, ""));
    }

    @Test
    @DisplayName("E16: another amount books nothing and is owed back; a second payment is, too")
    void otherMoney() {
        CheckoutId less = buying.begin(TUESDAY, WEDNESDAY);
        it.duologue().paymentNotices().take(Buying.paid(less, "p1", cents(39_99)));
        assertEquals(Optional.empty(), buying.view(less).sessions().get(0).booking());
        assertEquals(1, it.credits());
        CheckoutId twice = buying.begin(TUESDAY, WEDNESDAY);
        buying.pay(twice);
        it.duologue().paymentNotices().take(Buying.paid(twice, "p2", cents(40_00)));
        it.duologue().paymentNotices().take(Buying.paid(twice, "p2", cents(40_00)));
        assertEquals(
                List.of(RefundReason.AMOUNT_DIFFERS, RefundReason.PAID_TWICE),
                buying.duties().stream().map(RefundDutyView::reason).sorted().toList());
    }

    @Test
    @DisplayName(
            "S1.18, S1.71, B8: cancelling a paid session mints no credit and opens a refund duty, which is closed once")
    void cancelled() {
        CheckoutId id = buying.begin(TUESDAY, WEDNESDAY);
        buying.pay(id);
        BookingId paid = booked(id).get(1);
        ChangeQuote quote = it.duologue().bookingQueries().quoteCancel(it.student(), paid, CreditChoice.AS_AGREED);
        assertEquals(Optional.of(cents(40_00)), quote.moneyBack());
        assertEquals(0, quote.creditsBack());
        cancel(paid);
        assertEquals(0, it.credits());
        RefundDutyView duty = buying.duties().get(0);
        assertEquals(Optional.of(paid), duty.session());
        assertEquals(RefundReason.SESSION_CANCELLED, duty.reason());
        CloseRefundDuty closing = new CloseRefundDuty(
                it.owner(), duty.id(), new RefundOutcome.Converted(3), Optional.of(1L), Optional.empty());
        refused(Stale.class, () -> it.duologue().refundDuties().close(closing));
        CloseRefundDuty fresh = new CloseRefundDuty(
                it.owner(), duty.id(), new RefundOutcome.Converted(3), Optional.of(0L), Optional.empty());
        it.duologue().refundDuties().close(fresh);
        assertEquals(3, it.credits());
        refused(PaymentRefusal.RefundDutyClosed.class, () -> it.duologue()
                .refundDuties()
                .close(new CloseRefundDuty(
                        it.owner(), duty.id(), new RefundOutcome.Converted(3), Optional.empty(), Optional.empty())));
        assertEquals(3, it.credits());
        cancel(booked(id).get(0));
        assertEquals(4, it.credits());
        assertEquals(1, buying.duties().size());
    }

    @Test
    @DisplayName("B28, B8: a coach no-show owes money back; a correction keeps it, unless it was given back")
    void noShow() {
        CheckoutId id = buying.begin(TUESDAY, WEDNESDAY);
        buying.pay(id);
        BookingId paid = booked(id).get(1);
        world.clock().set(WEDNESDAY);
        assertEquals(
                Optional.of(cents(40_00)),
                it.duologue()
                        .bookingQueries()
                        .quoteNoShow(it.owner(), paid, Absent.COACH)
                        .moneyBack());
        mark(paid, Absent.COACH);
        assertEquals(RefundDutyStatus.OPEN, buying.duties().get(0).status());
        mark(paid, Absent.STUDENT);
        assertEquals(RefundDutyStatus.WAIVED, buying.duties().get(0).status());
        mark(paid, Absent.COACH);
        RefundDutyView second =
                it.duologue().refundDutyQueries().ofSession(it.student(), paid).orElseThrow();
        it.duologue()
                .refundDuties()
                .close(new CloseRefundDuty(
                        it.owner(),
                        second.id(),
                        new RefundOutcome.Refunded(new PaymentReference("back")),
                        Optional.empty(),
                        Optional.empty()));
        refused(PaymentRefusal.MoneyGivenBack.class, () -> mark(paid, Absent.NOBODY));
        assertEquals(BookingStatus.COACH_NO_SHOW, booking(paid).status());
        assertTrue(it.duologue()
                .bookingQueries()
                .quoteNoShow(it.owner(), paid, Absent.NOBODY)
                .refusal()
                .filter(PaymentRefusal.MoneyGivenBack.class::isInstance)
                .isPresent());
    }

    private void mark(BookingId id, Absent absent) {
        it.duologue().bookings().markNoShow(new MarkNoShow(it.owner(), id, absent));
    }

    @Test
    @DisplayName("B29: with the enrollment its open checkouts end, and money that comes after is owed back")
    void ended() {
        CheckoutId id = buying.begin(TUESDAY, WEDNESDAY);
        it.duologue().enrollments().end(new EndEnrollment(it.owner(), it.enrollment(), true));
        assertEquals(CheckoutStatus.GIVEN_UP, buying.view(id).status());
        world.runDue();
        buying.pay(id);
        RefundDutyView duty = buying.duties().get(0);
        assertEquals(RefundReason.PAID_TOO_LATE, duty.reason());
        it.duologue()
                .refundDuties()
                .close(new CloseRefundDuty(
                        it.owner(), duty.id(), new RefundOutcome.Converted(2), Optional.empty(), Optional.empty()));
        assertEquals(
                Optional.of(2),
                it.duologue()
                        .poolQueries()
                        .balance(it.student(), it.student().member())
                        .map(balance -> balance.available()));
    }

    @Test
    @DisplayName("F10: what is being paid for with a coach who is ill is given up")
    void ill() {
        CheckoutId id = buying.begin(TUESDAY, WEDNESDAY);
        CheckoutId later = buying.begin(THURSDAY);
        it.duologue()
                .bookings()
                .reportIllness(new ReportIllness(
                        it.owner(),
                        it.coach().member(),
                        LocalDate.parse("2026-01-14"),
                        LocalDate.parse("2026-01-14"),
                        "flu",
                        true,
                        Optional.empty()));
        assertEquals(CheckoutStatus.GIVEN_UP, buying.view(id).status());
        assertEquals(CheckoutStatus.OPEN, buying.view(later).status());
        assertEquals(1, it.credits());
        world.runDue();
        buying.pay(id);
        assertEquals(RefundReason.PAID_TOO_LATE, buying.duties().get(0).reason());
    }

    @Test
    @DisplayName("B8: what the student forfeits is not owed back; a waiver needs its reason")
    void forfeited() {
        CheckoutId id = buying.begin(TUESDAY, WEDNESDAY);
        buying.pay(id);
        BookingId paid = booked(id).get(1);
        it.duologue()
                .bookings()
                .cancel(new CancelSession(it.owner(), paid, "agreed", CreditChoice.KEPT, Optional.empty()));
        assertEquals(List.of(), buying.duties());
        assertEquals(new Reason("kept"), new RefundOutcome.Waived(new Reason("kept")).reason());
    }
}
