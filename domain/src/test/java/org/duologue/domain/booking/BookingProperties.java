package org.duologue.domain.booking;

import static org.duologue.domain.booking.BookingArbitraries.coach;
import static org.duologue.domain.booking.BookingArbitraries.student;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;

/** Laws of a booking's life. */
class BookingProperties {

    @Provide
    Arbitrary<Booking> bookings() {
        return BookingArbitraries.bookings();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return BookingArbitraries.instants();
    }

    @Provide
    Arbitrary<TimeRange> times() {
        return BookingArbitraries.times();
    }

    @Provide
    Arbitrary<List<TimeRange>> manyTimes() {
        return BookingArbitraries.times().list().ofMaxSize(6);
    }

    @Property
    @Label("E8: moved there and back it is the same again, but for its history and version")
    void thereAndBack(@ForAll("bookings") Booking booking, @ForAll("times") TimeRange to) {
        Booking.State before = booking.state();
        Instant now = BookingArbitraries.BOOKED;
        booking.move(to, coach(), ActingAs.COACH, now);
        booking.move(before.time(), student(), ActingAs.ADMIN, now);
        Booking.State after = booking.state();
        assertEquals(before.time(), after.time());
        assertEquals(before.snapshot(), after.snapshot());
        assertEquals(before.group(), after.group());
        assertEquals(before.status(), after.status());
        assertEquals(before.bookedAt(), after.bookedAt());
        assertEquals(2, after.moves().size());
        assertEquals(before.version() + 2, after.version());
    }

    @Property
    @Label("E9: a student's deadline, once passed, never reopens by itself")
    void monotone(
            @ForAll("bookings") Booking booking, @ForAll("instants") Instant one, @ForAll("instants") Instant other) {
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;
        for (ActingAs as : ActingAs.values()) {
            if (booking.refusalOfCancel(as, earlier).isPresent()) {
                assertTrue(booking.refusalOfCancel(as, later).isPresent());
            }
            if (booking.refusalOfMove(as, earlier).isPresent()) {
                assertTrue(booking.refusalOfMove(as, later).isPresent());
            }
            if (!booking.refundsIfCancelled(as, CreditChoice.AS_AGREED, earlier)) {
                assertEquals(false, booking.refundsIfCancelled(as, CreditChoice.AS_AGREED, later));
            }
        }
    }

    @Property
    @Label("B4, B5, F2: the quote says what the act does, by the snapshot alone")
    void quoteIsAct(@ForAll("bookings") Booking booking, @ForAll ActingAs as, @ForAll("instants") Instant now) {
        Booking.State before = booking.state();
        Optional<Refusal> quoted = booking.refusalOfCancel(as, now);
        boolean refund = booking.refundsIfCancelled(as, CreditChoice.AS_AGREED, now);
        assertEquals(before, booking.state());
        assertEquals(expected(before, as, now), quoted.map(Refusal::code));
        if (quoted.isPresent()) {
            Refused refused = assertThrows(
                    Refused.class, () -> booking.cancel(student(), as, CreditChoice.AS_AGREED, Reason.NONE, now));
            assertEquals(quoted.get(), refused.refusal());
            assertEquals(before, booking.state());
        } else {
            assertEquals(refund, booking.cancel(student(), as, CreditChoice.AS_AGREED, Reason.NONE, now));
            assertEquals(refund, booking.state().cancellation().orElseThrow().refunded());
        }
    }

    private static Optional<String> expected(Booking.State booking, ActingAs as, Instant now) {
        Instant start = booking.time().start();
        if (!now.isBefore(start)) {
            return Optional.of("session-started");
        }
        boolean inTime = now.compareTo(start.minus(booking.snapshot().cancelNotice())) <= 0;
        LatePolicy late = booking.snapshot().lateCancel();
        if (as != ActingAs.STUDENT || inTime || late == LatePolicy.FORFEIT) {
            return Optional.empty();
        }
        return Optional.of(late == LatePolicy.BLOCK ? "cutoff-passed" : "needs-exception");
    }

    @Property
    @Label("E17: the version grows by one with each change, and each event carries it")
    void versions(@ForAll("bookings") Booking booking, @ForAll("manyTimes") List<TimeRange> tos) {
        Instant now = BookingArbitraries.BOOKED;
        int version = 0;
        for (TimeRange to : tos) {
            if (!to.equals(booking.state().time())) {
                booking.move(to, coach(), ActingAs.COACH, now);
                version++;
                assertEquals(version, booking.state().version());
                assertEquals(version, ((SessionMoved) booking.pullEvents().get(0)).version());
            }
        }
        booking.cancel(coach(), ActingAs.COACH, CreditChoice.AS_AGREED, Reason.NONE, now);
        assertEquals(version + 1, booking.state().version());
        assertEquals(version + 1, ((SessionCancelled) booking.pullEvents().get(0)).version());
        assertEquals(version, booking.state().moves().size());
    }
}
