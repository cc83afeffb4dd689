package org.duologue.application.program;

import java.util.Objects;
import org.duologue.application.program.spi.ProgramRepository;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.Standing;
import org.duologue.domain.people.Actor;
import org.duologue.domain.program.Program;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;

/** Finds programmes for those who may have them: the one place that knows how an actor stands to a programme. */
public final class ProgramStanding {

    private final ProgramRepository programs;

    /** Over this repository. */
    public ProgramStanding(ProgramRepository programs) {
        this.programs = Objects.requireNonNull(programs, "programs");
    }

    /** The programme, if the actor has the right to it; otherwise refused. */
    public Program find(Actor by, ProgramId id, Right right) {
        Program program = programs.find(id).orElseThrow(() -> new Refused(new NotFound("program")));
        right.require(of(by, program.state()), "program");
        return program;
    }

    private static Standing of(Actor by, Program.State program) {
        if (!by.workspace().equals(program.workspace())) {
            return Standing.STRANGER;
        }
        if (by.isAdmin()) {
            return Standing.ADMIN;
        }
        return program.coaches().contains(by.member()) ? Standing.COACH : Standing.MEMBER;
    }
}
