package org.duologue.application.testing;

import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.BookingQuote;
import org.duologue.application.payment.RefundDutyView;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.AdditionalRefusal.TooManyAdditional;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRefusal;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.payment.CheckoutStatus;
import org.duologue.domain.payment.RefundReason;
import org.duologue.domain.program.BookingSettings;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.SlotRefusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The cap on sessions that credits do not cover, on any ports: the same for whoever books and however it is paid. */
abstract class AdditionalCapStory extends RefundStory {

    private static final Instant FRIDAY = berlin("2026-01-16T10:00");
    private static final Instant MONDAY_AFTER = berlin("2026-01-19T10:00");

    private BookingQuote quote(Instant... starts) {
        return it.duologue().bookingQueries().quoteBook(it.student(), it.booking(starts));
    }

    private int ahead() {
        return it.duologue()
                .bookingQueries()
                .upcoming(it.student(), BookingFilter.ALL, PageRequest.first(50))
                .items()
                .size();
    }

    /** Refused so, for the student and for those who book for them, as the quote says before; nothing has changed. */
    private void refusedAs(TooManyAdditional expected, Instant... starts) {
        int before = ahead();
        int credits = it.credits();
        assertEquals(Optional.of(expected), quote(starts).refusal());
        assertEquals(expected, refused(TooManyAdditional.class, () -> it.book(starts)));
        BookSessions byStaff =
                new BookSessions(it.owner(), it.enrollment(), it.coach().member(), it.sessionType(), List.of(starts));
        assertEquals(
                expected,
                refused(TooManyAdditional.class, () -> it.duologue().bookings().book(byStaff)));
        assertEquals(before, ahead());
        assertEquals(credits, it.credits());
    }

    @Test
    @DisplayName("B19: so many that cost nothing are ahead at most, all of a group or none; a cancelled one makes room")
    void cappedFree() {
        buying.priced(Optional.empty());
        buying.capped(2);
        List<BookingId> booked = it.book(TUESDAY, WEDNESDAY);
        refusedAs(new TooManyAdditional(2, 1, 2), THURSDAY, FRIDAY);
        it.book(THURSDAY);
        refusedAs(new TooManyAdditional(2, 2, 1), FRIDAY);
        cancel(booked.get(1));
        it.book(FRIDAY);
        buying.capped(1);
        refusedAs(new TooManyAdditional(1, 2, 1), MONDAY_AFTER);
        assertEquals(3, ahead(), "what is booked stays");
        buying.selling(true, Optional.empty());
        it.book(MONDAY_AFTER);
    }

    @Test
    @DisplayName("B19: one counts to the last millisecond of its time; what credits cover never does")
    void cappedUntilOver() {
        buying.priced(Optional.empty());
        buying.capped(1);
        it.book(MONDAY_AFTER, berlin("2026-01-20T10:00"));
        Instant over = berlin("2026-01-20T11:00");
        world.clock().set(over.minusMillis(1));
        it.book(berlin("2026-01-22T10:00"), berlin("2026-01-22T14:00"));
        assertEquals(0, it.credits());
        Instant next = berlin("2026-01-23T10:00");
        refusedAs(new TooManyAdditional(1, 1, 1), next);
        world.clock().set(over);
        it.book(next);
    }

    @Test
    @DisplayName("B7, B19: what is kept until it is paid counts like what is booked, until it is given up or lapses")
    void cappedKept() {
        buying.capped(2);
        CheckoutId first = buying.begin(TUESDAY, WEDNESDAY);
        TooManyAdditional both = new TooManyAdditional(2, 1, 2);
        refusedAs(both, THURSDAY, FRIDAY);
        assertEquals(both, refused(TooManyAdditional.class, () -> buying.begin(THURSDAY, FRIDAY)));
        assertEquals(Optional.of(both), quote(THURSDAY, FRIDAY).payment().refusal());
        assertEquals(Optional.empty(), quote(THURSDAY).payment().refusal());
        refused(BookingRefusal.PaymentNeeded.class, () -> it.book(THURSDAY));
        CheckoutId second = buying.begin(THURSDAY);
        refused(TooManyAdditional.class, () -> buying.begin(FRIDAY));
        giveUp(first);
        it.book(FRIDAY);
        CheckoutId third = buying.begin(MONDAY_AFTER);
        refusedAs(new TooManyAdditional(2, 2, 1), TUESDAY);
        buying.capped(1);
        buying.pay(second);
        assertEquals(CheckoutStatus.PAID, buying.view(second).status(), "kept as it was promised");
        buying.capped(2);
        refusedAs(new TooManyAdditional(2, 2, 1), TUESDAY);
        world.clock().set(buying.view(third).until());
        assertEquals(Optional.empty(), quote(TUESDAY).payment().refusal());
    }

    @Test
    @DisplayName("E16, B19: paid too late, they are booked where the cap has room, and owed back where it has none")
    void cappedLate() {
        buying.capped(1);
        it.book(FRIDAY);
        CheckoutId fits = buying.begin(WEDNESDAY);
        world.clock().set(buying.view(fits).until());
        buying.pay(fits);
        assertEquals(1, booked(fits).size());
        cancel(booked(fits).get(0));
        CheckoutId late = buying.begin(WEDNESDAY);
        world.clock().set(buying.view(late).until());
        buying.pay(buying.begin(THURSDAY));
        buying.pay(late);
        assertEquals(
                List.of(RefundReason.SESSION_CANCELLED, RefundReason.PAID_TOO_LATE),
                buying.duties().stream().map(RefundDutyView::reason).toList());
    }

    @Test
    @DisplayName(
            "F3, B7: what is kept until it is paid is ahead like what is booked, by the cap of the appointment, too")
    void keptIsAhead() {
        it.deciding(Confirmation.INSTANT, 101);
        Team team = Team.of(it);
        team.limit(Optional.of(2), new TreeMap<>());
        Buying other = new Buying(team.led()).selling(true, Optional.of(40_00L));
        CheckoutId first = other.begin(TUESDAY);
        CheckoutId second = other.begin(WEDNESDAY);
        Runnable third = () -> other.begin(THURSDAY);
        var full = refused(SlotRefusal.TooManyOpenSessions.class, third);
        assertEquals(List.of(2, 2), List.of(full.open(), full.max()));
        giveUp(first);
        other.begin(THURSDAY);
        other.pay(second);
        refused(SlotRefusal.TooManyOpenSessions.class, () -> other.begin(FRIDAY));
    }

    @Test
    @DisplayName("B19: the cap is read back as it was set")
    void cappedSettings() {
        buying.capped(BookingSettings.MAX_ADDITIONAL_CAP);
        assertEquals(
                Optional.of(1_000),
                it.duologue()
                        .programQueries()
                        .program(it.owner(), it.program())
                        .settings()
                        .additionalCap());
    }
}
