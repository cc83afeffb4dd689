package org.duologue.application.enrollment;

import java.util.Optional;
import org.duologue.domain.people.Actor;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.CommandId;

/** Applies a programme's renewal, as it is now, to all its running enrollments, from the next renewal of each on. */
public record ApplyRenewal(Actor by, ProgramId program, Optional<CommandId> id) {

    /** Without a command id. */
    public ApplyRenewal(Actor by, ProgramId program) {
        this(by, program, Optional.empty());
    }
}
