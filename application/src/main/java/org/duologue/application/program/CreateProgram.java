package org.duologue.application.program;

import java.util.Optional;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/** Creates a programme, wholly or not at all. */
public record CreateProgram(Actor by, ProgramSettings settings, Optional<CommandId> id) {

    /** Without a command id. */
    public CreateProgram(Actor by, ProgramSettings settings) {
        this(by, settings, Optional.empty());
    }
}
