package org.duologue.application.booking;

import java.util.Optional;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;

/**
 * Which booking requests to list.
 *
 * @param enrollment only in this enrollment
 * @param student only of this student
 * @param coach only those that ask this coach
 * @param participant only those in which this person is student or asked coach
 * @param open only those that wait for an answer
 */
public record BookingRequestFilter(
        Optional<EnrollmentId> enrollment,
        Optional<MemberId> student,
        Optional<MemberId> coach,
        Optional<MemberId> participant,
        boolean open) {

    /** All requests. */
    public static final BookingRequestFilter ALL =
            new BookingRequestFilter(Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** Whoever takes part. */
    public BookingRequestFilter(
            Optional<EnrollmentId> enrollment, Optional<MemberId> student, Optional<MemberId> coach, boolean open) {
        this(enrollment, student, coach, Optional.empty(), open);
    }

    /** Only in this enrollment. */
    public BookingRequestFilter in(EnrollmentId only) {
        return new BookingRequestFilter(Optional.of(only), student, coach, participant, open);
    }

    /** Only of this student. */
    public BookingRequestFilter of(MemberId only) {
        return new BookingRequestFilter(enrollment, Optional.of(only), coach, participant, open);
    }

    /** Only those that ask this coach. */
    public BookingRequestFilter asking(MemberId only) {
        return new BookingRequestFilter(enrollment, student, Optional.of(only), participant, open);
    }

    /** Only those in which this person is student or asked coach. */
    public BookingRequestFilter with(MemberId only) {
        return new BookingRequestFilter(enrollment, student, coach, Optional.of(only), open);
    }

    /** Only those that wait for an answer. */
    public BookingRequestFilter waiting() {
        return new BookingRequestFilter(enrollment, student, coach, participant, true);
    }
}
