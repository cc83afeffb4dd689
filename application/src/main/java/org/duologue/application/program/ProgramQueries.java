package org.duologue.application.program;

import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.Actor;
import org.duologue.domain.program.ProgramId;

/** What can be asked about programmes. */
public interface ProgramQueries {

    /** A programme: admins, coaches, and every member while it is open. */
    ProgramView program(Actor by, ProgramId program);

    /** The workspace's programmes: all for admins and coaches, the open ones for students. */
    Page<ProgramView> programs(Actor by, PageRequest page);
}
