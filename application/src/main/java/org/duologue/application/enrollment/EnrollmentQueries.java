package org.duologue.application.enrollment;

import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;

/** What can be asked about enrollments. */
public interface EnrollmentQueries {

    /** An enrollment: its student, its coaches and admins. */
    EnrollmentView enrollment(Actor by, EnrollmentId enrollment);

    /** What ending it would do; for those who may end it. */
    EndQuote quoteEnd(EndEnrollment command);

    /** Enrollments, first enrolled first: all for admins, those they coach for coaches, their own for students. */
    Page<EnrollmentView> enrollments(Actor by, EnrollmentFilter filter, PageRequest page);
}
