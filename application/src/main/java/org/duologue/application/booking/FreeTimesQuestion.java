package org.duologue.application.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
 * @param moving the booking that would be moved there, which then does not stand in its own way; its coach and what was
 *     agreed for it then count instead of {@code coach} and {@code sessionType}
 * @param chosen starts that are to be booked together with it, at most 20
 */
public record FreeTimesQuestion(
        EnrollmentId enrollment,
        Optional<MemberId> coach,
        SessionTypeId sessionType,
        Instant from,
        Instant to,
        Optional<BookingId> moving,
        List<Instant> chosen) {

    private static final Duration LONGEST = Duration.ofDays(62);

    public FreeTimesQuestion {
        chosen = List.copyOf(chosen);
    }

    /** With nothing chosen yet. */
    public FreeTimesQuestion(
            EnrollmentId enrollment,
            Optional<MemberId> coach,
            SessionTypeId sessionType,
            Instant from,
            Instant to,
            Optional<BookingId> moving) {
        this(enrollment, coach, sessionType, from, to, moving, List.of());
    }

    /** For a new booking with this coach. */
    public FreeTimesQuestion(
            EnrollmentId enrollment, MemberId coach, SessionTypeId sessionType, Instant from, Instant to) {
        this(enrollment, Optional.of(coach), sessionType, from, to, Optional.empty());
    }

    /** The same from when to when else. */
    public FreeTimesQuestion between(Instant earliest, Instant tooLate) {
        return new FreeTimesQuestion(enrollment, coach, sessionType, earliest, tooLate, moving, chosen);
    }

    /** The same beside these starts. */
    public FreeTimesQuestion beside(List<Instant> starts) {
        return new FreeTimesQuestion(enrollment, coach, sessionType, from, to, moving, starts);
    }

    /** What is chosen; refused as {@code invalid} on field {@code chosen} if that is more than one group can have. */
    List<Instant> group() {
        if (chosen.size() > BookingCheck.MAX_SLOTS) {
            throw new Refused(Invalid.of(FieldProblem.outOfRange("chosen", chosen.size(), 0, BookingCheck.MAX_SLOTS)));
        }
        return chosen;
    }

    /** From when to when; refused as {@code invalid} on field {@code to} if that is no window or too long a one. */
    TimeRange window() {
        if (!from.isBefore(to) || to.isAfter(from.plus(LONGEST))) {
            throw new Refused(Invalid.of(FieldProblem.of("to", "bad-window")));
        }
        return new TimeRange(from, to);
    }
}
