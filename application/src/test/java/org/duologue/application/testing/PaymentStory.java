package org.duologue.application.testing;

import static org.duologue.application.testing.Buying.cents;
import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.booking.BookingQuote;
import org.duologue.application.payment.BeginCheckout;
import org.duologue.application.payment.CheckoutView;
import org.duologue.application.payment.NotePaid;
import org.duologue.application.payment.RefundDutyView;
import org.duologue.application.people.SuspendMember;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRefusal;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.booking.SessionPayment;
import org.duologue.domain.payment.CheckoutStatus;
import org.duologue.domain.payment.PaymentRefusal;
import org.duologue.domain.payment.RefundReason;
import org.duologue.domain.scheduling.SlotRefusal;
import org.duologue.domain.shared.CommandId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Money for sessions that credits do not cover, on any ports: kept, paid, booked, owed back (B7, B8, B19, E16). */
public abstract class PaymentStory extends AdditionalCapStory {

    @Test
    @DisplayName("S1.8, S1.31, S1.65, F7: credits first, the rest is one checkout, and paid they are booked")
    void bought() {
        BookingRefusal.PaymentNeeded needed =
                refused(BookingRefusal.PaymentNeeded.class, () -> it.book(THURSDAY, TUESDAY, WEDNESDAY));
        assertEquals(new BookingRefusal.PaymentNeeded(3, 1, 2, cents(80_00)), needed);
        BookingQuote quote =
                it.duologue().bookingQueries().quoteBook(it.student(), it.booking(THURSDAY, TUESDAY, WEDNESDAY));
        assertEquals(Optional.of(needed), quote.refusal());
        assertEquals(Optional.of(cents(80_00)), quote.payment().total());
        assertEquals(1, quote.payment().credits());
        assertEquals(Optional.empty(), quote.payment().refusal());

        CheckoutId id = buying.begin(THURSDAY, TUESDAY, WEDNESDAY);
        CheckoutView open = buying.view(id);
        assertEquals(quote.payment().until(), Optional.of(open.until()));
        assertEquals(MONDAY.plus(Duration.ofDays(3)), open.until());
        assertEquals(CheckoutStatus.OPEN, open.status());
        assertEquals(0, it.credits());
        buying.pay(id);
        buying.pay(id);
        assertEquals(CheckoutStatus.PAID, buying.view(id).status());
        assertEquals(0, it.credits());
        assertEquals(
                List.of(
                        SessionPayment.credits(),
                        new SessionPayment.InMoney(id, cents(40_00)),
                        new SessionPayment.InMoney(id, cents(40_00))),
                booked(id).stream().map(session -> booking(session).payment()).toList());
        assertEquals(List.of(), buying.duties());
    }

    @Test
    @DisplayName("B7: what is being paid for stands in everybody's way, the student's too, until it is given up")
    void kept() {
        CheckoutId id = buying.begin(TUESDAY, WEDNESDAY);
        Leadership other = it.another("sven");
        refused(SlotRefusal.class, () -> other.book(TUESDAY));
        refused(SlotRefusal.class, () -> it.book(TUESDAY));
        refused(SlotRefusal.class, () -> buying.begin(WEDNESDAY));
        giveUp(id);
        assertEquals(1, it.credits());
        assertEquals(CheckoutStatus.GIVEN_UP, buying.view(id).status());
        refused(PaymentRefusal.CheckoutClosed.class, () -> giveUp(id));
        assertEquals(1, other.book(TUESDAY).size());
    }

    @Test
    @DisplayName("B7: not paid in time, times and credits are free to the millisecond, and it is written down later")
    void lapsed() {
        CheckoutId id = buying.begin(TUESDAY, WEDNESDAY);
        Instant until = buying.view(id).until();
        world.clock().set(until.minusMillis(1));
        refused(SlotRefusal.class, () -> it.book(TUESDAY));
        world.clock().set(until);
        assertEquals(CheckoutStatus.LAPSED, buying.view(id).status());
        assertEquals(Optional.of(until), buying.view(id).endedAt());
        assertEquals(1, it.credits());
        it.book(TUESDAY);
        world.runDue();
        assertEquals(1, buying.view(id).version() - 1, "opened, and written down");
        assertEquals(Optional.of(until), buying.view(id).endedAt());
    }

    @Test
    @DisplayName("E16: paid too late, it is booked if nothing stands against it, and owed back once otherwise")
    void late() {
        CheckoutId had = buying.begin(TUESDAY, WEDNESDAY);
        CheckoutId gone = buying.begin(THURSDAY);
        world.clock().set(buying.view(gone).until());
        Leadership other = it.another("sven");
        other.book(THURSDAY);
        buying.pay(had);
        buying.pay(gone);
        buying.pay(had);
        buying.pay(gone);
        assertEquals(CheckoutStatus.LAPSED, buying.view(had).status());
        assertEquals(2, booked(had).size());
        assertEquals(0, it.credits());
        List<RefundDutyView> owed = buying.duties();
        assertEquals(1, owed.size());
        assertEquals(RefundReason.PAID_TOO_LATE, owed.get(0).reason());
        assertEquals(cents(40_00), owed.get(0).amount());
        assertEquals(gone, owed.get(0).checkout());
    }

    @Test
    @DisplayName("S2.29, E16: paid in time, what was being paid for is booked with its coach though suspended since;"
            + " paid too late it is owed back")
    void suspendedSince() {
        CheckoutId had = buying.begin(TUESDAY, WEDNESDAY);
        CheckoutId gone = buying.begin(THURSDAY);
        it.duologue().people().suspend(new SuspendMember(it.owner(), it.coach().member()));
        buying.pay(had);
        assertEquals(2, booked(had).size());
        world.clock().set(buying.view(gone).until());
        buying.pay(gone);
        assertEquals(CheckoutStatus.LAPSED, buying.view(gone).status());
        assertEquals(
                List.of(gone),
                buying.duties().stream().map(RefundDutyView::checkout).toList());
    }

    @Test
    @DisplayName("S1.66, B19: without a price an additional session costs nothing, and is booked at once")
    void free() {
        buying.priced(Optional.empty());
        refused(PaymentRefusal.NothingToPay.class, () -> buying.begin(TUESDAY, WEDNESDAY));
        List<BookingId> both = it.book(TUESDAY, WEDNESDAY);
        assertEquals(SessionPayment.free(), booking(both.get(1)).payment());
        cancel(both.get(1));
        assertEquals(0, it.credits());
        assertEquals(List.of(), buying.duties());
        buying.selling(false, Optional.of(40_00L));
        refused(BookingRefusal.NotCovered.class, () -> it.book(THURSDAY));
        refused(BookingRefusal.NotCovered.class, () -> buying.begin(THURSDAY));
    }

    @Test
    @DisplayName("B7: at most three at once, and none that could not be paid in time")
    void limits() {
        it.book(berlin("2026-01-16T10:00"));
        buying.begin(TUESDAY);
        buying.begin(WEDNESDAY);
        buying.begin(THURSDAY);
        Instant friday = berlin("2026-01-16T14:00");
        refused(PaymentRefusal.TooManyCheckouts.class, () -> buying.begin(friday));
        Instant soon = berlin("2026-01-08T14:00");
        world.clock().set(soon.minus(Duration.ofMinutes(135)).plusMillis(1));
        refused(PaymentRefusal.TooLateToPay.class, () -> buying.begin(soon));
        world.clock().set(soon.minus(Duration.ofMinutes(135)));
        CheckoutId last = buying.begin(soon);
        assertEquals(soon.minus(Duration.ofHours(2)), buying.view(last).until());
    }

    @Test
    @DisplayName("E12: the same command begins one checkout; an admin notes an invoice as paid, once")
    void once() {
        BeginCheckout wish = buying.beginning(it.owner(), TUESDAY, WEDNESDAY);
        BeginCheckout named = new BeginCheckout(
                wish.by(),
                wish.enrollment(),
                wish.coach(),
                wish.sessionType(),
                wish.coachingType(),
                wish.starts(),
                Optional.of(new CommandId(new UUID(7, 7))));
        CheckoutId id = it.duologue().checkouts().begin(named);
        assertEquals(id, it.duologue().checkouts().begin(named));
        assertEquals(1, it.duologue().checkoutQueries().own(it.student()).size());
        NotePaid noted = new NotePaid(it.owner(), id, "account 7", Optional.empty());
        it.duologue().checkouts().notePaid(noted);
        it.duologue().checkouts().notePaid(noted);
        refused(
                PaymentRefusal.CheckoutClosed.class,
                () -> it.duologue().checkouts().notePaid(new NotePaid(it.owner(), id, "account 8", Optional.empty())));
        assertEquals(2, booked(id).size());
        assertEquals(List.of(), buying.duties());
    }
}
