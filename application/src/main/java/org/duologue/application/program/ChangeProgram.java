package org.duologue.application.program;

import java.util.Optional;
import org.duologue.domain.people.Actor;
import org.duologue.domain.program.ProgramId;

/**
 * Changes a programme. Switching booking off keeps its settings; running enrollments keep their renewal.
 *
 * @param ifRevision refuse as stale unless this is the stored revision
 */
public record ChangeProgram(Actor by, ProgramId program, ProgramSettings settings, Optional<Long> ifRevision) {}
