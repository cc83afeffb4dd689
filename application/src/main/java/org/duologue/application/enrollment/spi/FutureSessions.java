package org.duologue.application.enrollment.spi;

import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;

/** The sessions that an enrollment still has before it. */
@FunctionalInterface
public interface FutureSessions {

    /** Cancels them all, with refund, in the open unit of work. */
    void cancelAll(Actor by, EnrollmentId enrollment);
}
