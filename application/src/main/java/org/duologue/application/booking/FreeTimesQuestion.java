package org.duologue.application.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;

/**
 * Which free times are asked for.
 *
 * @param coach with whom; empty: with any of the enrollment's
 * @param from the earliest start
 * @param to the first start that is too late; at most 62 days after {@code from}
 * @param moving the booking that would be moved there, which then does not stand in its own way
 */
public record FreeTimesQuestion(
        EnrollmentId enrollment,
        Optional<MemberId> coach,
        SessionTypeId sessionType,
        Instant from,
        Instant to,
        Optional<BookingId> moving) {

    private static final Duration LONGEST = Duration.ofDays(62);

    /** For a new booking with this coach. */
    public FreeTimesQuestion(
            EnrollmentId enrollment, MemberId coach, SessionTypeId sessionType, Instant from, Instant to) {
        this(enrollment, Optional.of(coach), sessionType, from, to, Optional.empty());
    }

    /** From when to when; refused as {@code invalid} on field {@code to} if that is no window or too long a one. */
    TimeRange window() {
        if (!from.isBefore(to) || to.isAfter(from.plus(LONGEST))) {
            throw new Refused(Invalid.of(FieldProblem.of("to", "bad-window")));
        }
        return new TimeRange(from, to);
    }
}
