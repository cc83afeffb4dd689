package org.duologue.application.booking;

import java.util.List;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;

/** What can be asked about held times. */
public interface SlotHoldQueries {

    /** The times that are held for the enrollment now, by start; five at most. Its student, its coaches and admins. */
    List<HeldTimeView> held(Actor by, EnrollmentId enrollment);
}
