package org.duologue.application.enrollment;

import java.util.Optional;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.ProgramId;

/**
 * Which enrollments to list.
 *
 * @param program only in this programme
 * @param student only of this student
 * @param coach only those matched with this coach
 * @param running only those that have not ended
 */
public record EnrollmentFilter(
        Optional<ProgramId> program, Optional<MemberId> student, Optional<MemberId> coach, boolean running) {

    /** All enrollments. */
    public static final EnrollmentFilter ALL =
            new EnrollmentFilter(Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** Only in this programme. */
    public EnrollmentFilter in(ProgramId only) {
        return new EnrollmentFilter(Optional.of(only), student, coach, running);
    }

    /** Only of this student. */
    public EnrollmentFilter of(MemberId only) {
        return new EnrollmentFilter(program, Optional.of(only), coach, running);
    }

    /** Only those matched with this coach. */
    public EnrollmentFilter with(MemberId only) {
        return new EnrollmentFilter(program, student, Optional.of(only), running);
    }

    /** Only those that have not ended. */
    public EnrollmentFilter notEnded() {
        return new EnrollmentFilter(program, student, coach, true);
    }
}
