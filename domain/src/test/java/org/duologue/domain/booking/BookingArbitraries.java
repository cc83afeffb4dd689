package org.duologue.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.duologue.domain.enrollment.EnrollmentArbitraries;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.PeopleArbitraries;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.TimeRange;

/** Arbitrary bookings, for this library's properties and for those of its users. */
public final class BookingArbitraries {

    /** When every arbitrary session was booked. */
    public static final Instant BOOKED = Instant.parse("2026-03-01T08:00:00Z");

    /** When every arbitrary session starts at first: 28 days later, after the night of Europe's clock change. */
    public static final Instant START = Instant.parse("2026-03-29T08:00:00Z");

    private BookingArbitraries() {}

    /** The student of every arbitrary session. */
    public static MemberId student() {
        return PeopleArbitraries.member(1);
    }

    /** The coach of every arbitrary session. */
    public static MemberId coach() {
        return PeopleArbitraries.member(2);
    }

    /** An agreement about a session of an hour that is booked at once. */
    public static BookingSnapshot agreed(
            Duration cancelNotice, Duration rescheduleNotice, LatePolicy lateCancel, LatePolicy lateReschedule) {
        return agreed(cancelNotice, rescheduleNotice, lateCancel, lateReschedule, Confirmation.INSTANT);
    }

    /** An agreement about a session of an hour that comes about in this way. */
    public static BookingSnapshot agreed(
            Duration cancelNotice,
            Duration rescheduleNotice,
            LatePolicy lateCancel,
            LatePolicy lateReschedule,
            Confirmation confirmation) {
        return new BookingSnapshot(
                new AppointmentId(new UUID(0x7000L, 0x8000_0000_0000_0301L)),
                new Name("Coaching call"),
                new SessionTypeId(new UUID(0x7000L, 0x8000_0000_0000_0302L)),
                new Name("One hour"),
                Optional.of(new Name("Leading")),
                Duration.ofHours(1),
                Credits.of(1),
                Optional.empty(),
                Duration.ZERO,
                Duration.ofMinutes(15),
                cancelNotice,
                rescheduleNotice,
                lateCancel,
                lateReschedule,
                confirmation,
                "https://meet.example/room");
    }

    /** A confirmed session that starts at {@link #START}; the event of its booking was pulled. */
    public static Booking booked(BookingSnapshot agreed) {
        Booking booking = fresh(agreed, START);
        booking.pullEvents();
        return booking;
    }

    /** A session that was booked just now. */
    static Booking fresh(BookingSnapshot agreed, Instant start) {
        EnrollmentId enrollment = EnrollmentArbitraries.running().state().id();
        ProgramId program = EnrollmentArbitraries.running().state().program();
        return Booking.book(
                new BookingId(new UUID(0x7000L, 0x8000_0000_0000_0303L)),
                new BookingGroupId(new UUID(0x7000L, 0x8000_0000_0000_0304L)),
                PeopleArbitraries.workspace(),
                enrollment,
                program,
                student(),
                coach(),
                agreed,
                TimeRange.of(start, agreed.length()),
                SessionPayment.credits(),
                student(),
                BOOKED);
    }

    /** Agreements with notices from none to longer than the time that is left. */
    public static Arbitrary<BookingSnapshot> agreements() {
        Arbitrary<Duration> notices = Arbitraries.of(0, 1, 24, 25, 48, 24 * 60).map(Duration::ofHours);
        Arbitrary<LatePolicy> policies = Arbitraries.of(LatePolicy.class);
        return Combinators.combine(notices, notices, policies, policies, Arbitraries.of(Confirmation.class))
                .as(BookingArbitraries::agreed);
    }

    /** Confirmed sessions. */
    public static Arbitrary<Booking> bookings() {
        return agreements().map(BookingArbitraries::booked);
    }

    /** From the booking until a day after the end, and every edge of a notice to the millisecond. */
    public static Arbitrary<Instant> instants() {
        Arbitrary<Duration> before =
                Arbitraries.of(-24, -1, 0, 1, 24, 25, 48, 28 * 24).map(Duration::ofHours);
        return Combinators.combine(before, Arbitraries.of(-1, 0, 1))
                .as((hours, millis) -> START.minus(hours).plusMillis(millis));
    }

    /** Other times of the same length, some of which overlap the first. */
    public static Arbitrary<TimeRange> times() {
        return Arbitraries.integers()
                .between(-300, 300)
                .filter(quarters -> quarters != 0)
                .map(quarters -> TimeRange.of(START.plusSeconds(quarters * 900L), Duration.ofHours(1)));
    }
}
