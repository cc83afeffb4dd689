package org.duologue.application.enrollment.spi;

import java.util.Collection;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;

/** The sessions that an enrollment still has before it, and those that are asked for. */
public interface FutureSessions {

    /**
     * Keeps everybody else from booking or changing sessions of this student for the rest of the unit of work, waiting
     * for those who are at it. Later reads in the unit see what they have committed.
     */
    void keepStill(MemberId student);

    /** Cancels them all, with refund, in the open unit of work. */
    void cancelAll(Actor by, EnrollmentId enrollment);

    /** Withdraws what is asked for and not answered yet, in the open unit of work; held credits come back. */
    void withdrawRequests(Actor by, EnrollmentId enrollment);

    /** Withdraws what asks one of these coaches and is not answered yet, in the open unit of work. */
    void withdrawRequests(Actor by, EnrollmentId enrollment, Collection<MemberId> coaches);
}
