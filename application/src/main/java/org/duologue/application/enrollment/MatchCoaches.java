package org.duologue.application.enrollment;

import java.util.List;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;

/**
 * Matches a student with other coaches of the programme than now. Sessions that are booked stay as they are; requests
 * to a coach who is not chosen any more are withdrawn.
 *
 * @param coaches all who coach from now on; empty: all coaches of the programme but the student, if one of them
 */
public record MatchCoaches(Actor by, EnrollmentId enrollment, List<MemberId> coaches) {

    public MatchCoaches {
        coaches = List.copyOf(coaches);
    }
}
