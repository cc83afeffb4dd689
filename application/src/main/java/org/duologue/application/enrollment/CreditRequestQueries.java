package org.duologue.application.enrollment;

import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.enrollment.CreditRequestId;
import org.duologue.domain.people.Actor;

/** What can be asked about requests for credits. */
public interface CreditRequestQueries {

    /** A request: the student who asked, the enrollment's coaches and admins. */
    CreditRequestView request(Actor by, CreditRequestId request);

    /**
     * Requests, asked last first: all for admins, those of enrollments they coach for coaches, their own for students.
     */
    Page<CreditRequestView> requests(Actor by, CreditRequestFilter filter, PageRequest page);

    /** How many wait for an answer that the actor can give. */
    int waiting(Actor by);
}
