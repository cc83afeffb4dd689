package org.duologue.application.enrollment;

import java.util.List;
import org.duologue.domain.enrollment.EnrollmentRefusal;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.Program;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refused;

/** Which coaches of a programme a student is matched with. */
final class CoachMatch {

    private CoachMatch() {}

    /** Those asked for, who must be coaches of the programme; none asked for: all of them but the student. */
    static List<MemberId> of(List<MemberId> asked, MemberId student, Program.State program) {
        if (!program.coaches().containsAll(asked)) {
            throw new Refused(Invalid.of(FieldProblem.of("coaches", "not-a-coach-here")));
        }
        return asked.isEmpty() ? othersThan(student, program) : asked;
    }

    /** A coach may also learn in a programme, from the others; a programme may have none, and its admins guide. */
    private static List<MemberId> othersThan(MemberId student, Program.State program) {
        List<MemberId> others = program.coaches().stream()
                .filter(coach -> !coach.equals(student))
                .toList();
        if (others.isEmpty() && !program.coaches().isEmpty()) {
            throw new Refused(new EnrollmentRefusal.NoOtherCoach(program.id(), student));
        }
        return others;
    }
}
