package org.duologue.application.enrollment;

import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.Actor;
import org.duologue.domain.program.ProgramId;

/** What can be asked about the renewals of all enrollments of a programme. Admins and coaches of the programme. */
public interface RenewalQueries {

    /** To how many enrollments the programme's renewal could be applied, and how far the last rollout is. */
    RolloutView rollout(Actor by, ProgramId program);

    /** What applying it would do to each running enrollment, first enrolled first (F2). */
    Page<AffectedView> affected(Actor by, ProgramId program, PageRequest page);
}
