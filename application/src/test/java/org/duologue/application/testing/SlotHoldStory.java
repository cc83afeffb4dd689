package org.duologue.application.testing;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.duologue.application.booking.ConfirmBookingRequest;
import org.duologue.application.booking.HeldTimeView;
import org.duologue.application.booking.HoldTimes;
import org.duologue.application.booking.MoveSession;
import org.duologue.application.booking.ReleaseTimes;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRefusal;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingRequestRefusal;
import org.duologue.domain.booking.HoldRefusal;
import org.duologue.domain.booking.SlotHold;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.RequestHold;
import org.duologue.domain.scheduling.SlotRefusal;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.TimeRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Students hold times while they decide, on any ports. */
public abstract class SlotHoldStory {

    private static final Instant TEN = berlin("2026-01-07T10:00");
    private static final Instant NOON = berlin("2026-01-07T12:00");
    private static final Instant NEXT_DAY = berlin("2026-01-08T10:00");
    private static final Instant UNTIL = MONDAY.plus(Duration.ofMinutes(10));

    private World world;
    private Leadership stella;
    private Leadership ben;
    private Holding hers;
    private Holding his;

    /** A world without a workspace, at this instant. */
    protected abstract World begin(Instant now);

    @BeforeEach
    void setUp() {
        world = begin(MONDAY);
        stella = Leadership.in(world, 10);
        ben = stella.another("Ben");
        hers = new Holding(stella);
        his = new Holding(ben);
    }

    private void assertHeld(Instant start, Instant until) {
        SlotRefusal.Held held = new SlotRefusal.Held(TimeRange.of(start, Duration.ofHours(1)), until);
        assertEquals(Optional.empty(), his.offered(start));
        assertEquals(List.of(held), ben.duologue().bookingQueries().explain(ben.student(), his.week(TEN), start));
        assertEquals(
                Optional.of(held),
                ben.duologue()
                        .bookingQueries()
                        .quoteBook(ben.coach(), his.booking(ben.coach(), start))
                        .refusal());
        assertEquals(
                held,
                refused(SlotRefusal.class, () -> ben.duologue().bookings().book(his.booking(ben.coach(), start))));
        assertEquals(held, refused(SlotRefusal.class, () -> his.hold(start)));
    }

    @Test
    @DisplayName("T74, F1, E3: held by somebody else a time is not free and says until when, to its holder it is, and"
            + " at the end it is to all, to the millisecond, though nobody has cleared it away")
    void byTheClock() {
        List<BookingId> booked = ben.book(NEXT_DAY);
        hers.hold(TEN);
        world.clock().set(UNTIL.minusMillis(1));
        assertHeld(TEN, UNTIL);
        assertEquals(
                "held",
                refused(SlotRefusal.class, () -> ben.duologue()
                                .bookings()
                                .move(new MoveSession(ben.student(), booked.get(0), TEN)))
                        .code());
        assertEquals(Optional.of(UNTIL), hers.offered(TEN).orElseThrow().heldUntil());
        assertEquals(Optional.empty(), hers.offered(NOON).orElseThrow().heldUntil());
        world.clock().set(UNTIL);
        assertEquals(Optional.empty(), hers.offered(TEN).orElseThrow().heldUntil());
        assertEquals(List.of(), hers.held());
        ben.duologue().bookings().move(new MoveSession(ben.student(), booked.get(0), TEN));
    }

    @Test
    @DisplayName("T74, E10: holding uses no credits, keeps buffers free, displaces nothing, and booking uses it up")
    void used() {
        ben.book(TEN);
        assertEquals(
                "not-free", refused(SlotRefusal.class, () -> hers.hold(TEN)).code());
        hers.hold(NOON, NEXT_DAY);
        assertEquals(10, stella.credits());
        assertHeld(NOON, UNTIL);
        assertEquals(
                "held",
                ben.duologue()
                        .bookingQueries()
                        .explain(ben.student(), his.week(TEN), NOON.plus(Duration.ofHours(1)))
                        .get(0)
                        .code());
        stella.book(NOON);
        assertEquals(List.of(NEXT_DAY), hers.held());
        stella.duologue().slotHolds().release(new ReleaseTimes(stella.student(), stella.enrollment()));
        stella.duologue().slotHolds().release(new ReleaseTimes(stella.student(), stella.enrollment()));
        assertEquals(List.of(), hers.held());
        ben.book(NEXT_DAY);
    }

    @Test
    @DisplayName("T74: what is held for the student is free for whoever books for the student, and for nobody else")
    void forTheStudent() {
        stella.duologue().slotHolds().hold(hers.holding(stella.coach(), TEN));
        assertHeld(TEN, UNTIL);
        assertEquals(List.of(TEN), hers.held());
        stella.duologue().bookings().book(hers.booking(stella.owner(), TEN));
        assertEquals(List.of(), hers.held());
    }

    @Test
    @DisplayName("one set for an enrollment, five times for a student at most; holding again makes nothing longer")
    void howMany() {
        hers.hold(TEN, NOON);
        world.clock().set(UNTIL.minusMillis(1));
        hers.hold(NOON, NEXT_DAY);
        List<HeldTimeView> now = hers.views();
        assertEquals(
                List.of(UNTIL, UNTIL.plus(Duration.ofMinutes(10)).minusMillis(1)),
                now.stream().map(HeldTimeView::until).toList());
        assertTrue(his.offered(TEN).isPresent());
        assertEquals(
                new BookingRefusal.BadNumberOfSlots(6, 5), refused(BookingRefusal.class, () -> hers.hold(days(6))));
        assertEquals(
                new BookingRequestRefusal.ProposedTwice(TEN),
                refused(BookingRequestRefusal.class, () -> hers.hold(TEN, TEN)));
        assertEquals(List.of(NOON, NEXT_DAY), hers.held());
        Holding again = hers.second();
        assertEquals(new HoldRefusal.TooManyHeldTimes(2, 4, 5), refused(HoldRefusal.class, () -> again.hold(days(4))));
        again.hold(days(3));
        again.hold(NOON);
        assertEquals(List.of(NEXT_DAY), hers.held(), "one cannot be at two places");
        hers.keeping(Confirmation.INSTANT, 0, RequestHold.SOFT);
        assertEquals(new HoldRefusal.HoldingOff(stella.program()), refused(HoldRefusal.class, () -> hers.hold(TEN)));
    }

    private static Instant[] days(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> berlin("2026-01-12T10:00").plus(Duration.ofDays(i)))
                .toArray(Instant[]::new);
    }

    @Test
    @DisplayName("D1: the same command twice holds once, and answers the same")
    void once() {
        CommandId id = new CommandId(new UUID(1, 2));
        HoldTimes plain = hers.holding(stella.student(), TEN);
        HoldTimes command = new HoldTimes(
                plain.by(), plain.enrollment(), plain.coach(), plain.sessionType(), plain.starts(), Optional.of(id));
        assertEquals(
                stella.duologue().slotHolds().hold(command),
                stella.duologue().slotHolds().hold(command));
        assertEquals(List.of(TEN), hers.held());
    }

    @Test
    @DisplayName("B23, C-H7: a request of an appointment that keeps its times keeps them from all but the one who asks,"
            + " until it is answered or over; one that was asked before does not")
    void requests() {
        hers.keeping(Confirmation.REQUEST, 10, RequestHold.SOFT);
        stella.ask(NEXT_DAY);
        hers.keeping(Confirmation.REQUEST, 10, RequestHold.HARD);
        hers.hold(TEN, NOON);
        assertHeld(TEN, UNTIL);
        BookingRequestId id = stella.ask(TEN, NOON);
        assertEquals(List.of(), hers.held(), "asking uses what was held");
        Instant end = stella.duologue()
                .bookingRequestQueries()
                .request(stella.student(), id)
                .expiresAt();
        world.clock().set(end.minusMillis(1));
        assertHeld(TEN, end);
        assertTrue(his.offered(NEXT_DAY).isPresent(), "the first request keeps nothing");
        assertEquals("held", refused(SlotRefusal.class, () -> ben.ask(NOON)).code());
        stella.duologue().bookings().book(hers.booking(stella.coach(), NOON));
        stella.duologue().bookingRequests().confirm(new ConfirmBookingRequest(stella.coach(), id, TEN));
    }

    @Test
    @DisplayName("B23: what a request has kept is free again in the millisecond in which it is over")
    void requestOver() {
        hers.keeping(Confirmation.REQUEST, 10, RequestHold.HARD);
        BookingRequestId id = stella.ask(TEN);
        Instant end = stella.duologue()
                .bookingRequestQueries()
                .request(stella.student(), id)
                .expiresAt();
        world.clock().set(end.minusMillis(1));
        assertHeld(TEN, end);
        world.clock().set(end);
        ben.duologue().bookings().book(his.booking(ben.coach(), TEN));
    }

    @Test
    @DisplayName("what has run out is cleared away by a job, again and again")
    void swept() {
        world.duologue().beginSweeping();
        hers.hold(TEN, NOON);
        world.clock().set(UNTIL);
        his.hold(NEXT_DAY);
        world.runDue();
        Instant before = MONDAY.minusMillis(1);
        TimeRange week = TimeRange.of(TEN, Duration.ofDays(7));
        List<SlotHold> left = world.ports().unitOfWork().run(() -> world.ports()
                .slotHolds()
                .around(List.of(stella.coach().member()), week, before));
        assertEquals(
                List.of(NEXT_DAY),
                left.stream().map(hold -> hold.time().start()).toList());
    }
}
