package org.duologue.application.booking;

import java.util.Optional;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;

/**
 * Which sessions to list.
 *
 * @param enrollment only of this enrollment
 * @param student only of this student
 * @param coach only of this coach
 * @param participant only those in which this person is student or coach
 */
public record BookingFilter(
        Optional<EnrollmentId> enrollment,
        Optional<MemberId> student,
        Optional<MemberId> coach,
        Optional<MemberId> participant) {

    /** All sessions. */
    public static final BookingFilter ALL =
            new BookingFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whoever takes part. */
    public BookingFilter(Optional<EnrollmentId> enrollment, Optional<MemberId> student, Optional<MemberId> coach) {
        this(enrollment, student, coach, Optional.empty());
    }

    /** Only of this enrollment. */
    public static BookingFilter of(EnrollmentId enrollment) {
        return new BookingFilter(Optional.of(enrollment), Optional.empty(), Optional.empty());
    }

    /** Only of this student. */
    public BookingFilter student(MemberId only) {
        return new BookingFilter(enrollment, Optional.of(only), coach, participant);
    }

    /** Only of this coach. */
    public BookingFilter coach(MemberId only) {
        return new BookingFilter(enrollment, student, Optional.of(only), participant);
    }

    /** Only those in which this person is student or coach. */
    public BookingFilter with(MemberId only) {
        return new BookingFilter(enrollment, student, coach, Optional.of(only));
    }
}
