package org.duologue.application.booking;

import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.SessionTypeId;

/**
 * Which free times are asked for.
 *
 * @param from the earliest start
 * @param to the first start that is too late; at most 62 days after {@code from}
 * @param moving the booking that would be moved there, which then does not stand in its own way
 */
public record FreeTimesQuestion(
        EnrollmentId enrollment,
        MemberId coach,
        SessionTypeId sessionType,
        Instant from,
        Instant to,
        Optional<BookingId> moving) {

    /** For a new booking. */
    public FreeTimesQuestion(
            EnrollmentId enrollment, MemberId coach, SessionTypeId sessionType, Instant from, Instant to) {
        this(enrollment, coach, sessionType, from, to, Optional.empty());
    }
}
