package org.duologue.application.enrollment;

import java.util.List;
import java.util.Optional;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.CommandId;

/**
 * Enrolls a student.
 *
 * @param coaches matched to the student; empty: all coaches of the programme but the student, if one of them
 */
public record Enroll(Actor by, ProgramId program, MemberId student, List<MemberId> coaches, Optional<CommandId> id) {

    public Enroll {
        coaches = List.copyOf(coaches);
    }

    /** With all coaches of the programme, without a command id. */
    public Enroll(Actor by, ProgramId program, MemberId student) {
        this(by, program, student, List.of(), Optional.empty());
    }
}
