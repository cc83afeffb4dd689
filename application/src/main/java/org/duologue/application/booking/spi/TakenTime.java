package org.duologue.application.booking.spi;

import java.time.Duration;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.TimeRange;

/**
 * Of a booking that takes time what free times depend on.
 *
 * @param bufferBefore kept free before it, for the coach
 * @param bufferAfter kept free after it, for the coach
 */
public record TakenTime(
        BookingId booking,
        MemberId coach,
        MemberId student,
        TimeRange time,
        Duration bufferBefore,
        Duration bufferAfter) {

    /** That of a booking that takes time. */
    public static TakenTime of(Booking.State booking) {
        return new TakenTime(
                booking.id(),
                booking.coach(),
                booking.student(),
                booking.time(),
                booking.snapshot().bufferBefore(),
                booking.snapshot().bufferAfter());
    }
}
