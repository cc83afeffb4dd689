package org.duologue.application.enrollment;

import java.util.Optional;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;

/**
 * Which requests for credits to list.
 *
 * @param enrollment only in this enrollment
 * @param student only of this student
 * @param coach only in enrollments matched with this coach
 * @param open only those that wait for an answer
 */
public record CreditRequestFilter(
        Optional<EnrollmentId> enrollment, Optional<MemberId> student, Optional<MemberId> coach, boolean open) {

    /** All requests. */
    public static final CreditRequestFilter ALL =
            new CreditRequestFilter(Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** Only in this enrollment. */
    public CreditRequestFilter in(EnrollmentId only) {
        return new CreditRequestFilter(Optional.of(only), student, coach, open);
    }

    /** Only of this student. */
    public CreditRequestFilter of(MemberId only) {
        return new CreditRequestFilter(enrollment, Optional.of(only), coach, open);
    }

    /** Only in enrollments matched with this coach. */
    public CreditRequestFilter with(MemberId only) {
        return new CreditRequestFilter(enrollment, student, Optional.of(only), open);
    }

    /** Only those that wait for an answer. */
    public CreditRequestFilter waiting() {
        return new CreditRequestFilter(enrollment, student, coach, true);
    }
}
