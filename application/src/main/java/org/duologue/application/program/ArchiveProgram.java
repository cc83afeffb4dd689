package org.duologue.application.program;

import org.duologue.domain.people.Actor;
import org.duologue.domain.program.ProgramId;

/** Closes a programme for new enrollments, or opens it again. */
public record ArchiveProgram(Actor by, ProgramId program, boolean archived) {}
