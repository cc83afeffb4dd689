package org.duologue.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.CommandId;

/**
 * Holds times for an enrollment's student while somebody decides, instead of those that are held for it so far.
 *
 * @param coach with whom; empty: each with the one of the enrollment's coaches whom booking it would choose
 * @param starts 1..5 different times, in any order
 */
public record HoldTimes(
        Actor by,
        EnrollmentId enrollment,
        Optional<MemberId> coach,
        SessionTypeId sessionType,
        List<Instant> starts,
        Optional<CommandId> id) {

    public HoldTimes {
        starts = List.copyOf(starts);
    }
}
