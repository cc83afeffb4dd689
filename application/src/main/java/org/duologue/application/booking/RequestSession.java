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
 * Asks a coach for one session at one of several times (S2.20, S2.21).
 *
 * @param coach who is asked; empty: whoever of the coaches is free at all of the times, the fairest of several
 * @param coachingType what it is about; needed where the appointment has several coaching types, its only one without
 * @param starts 1..5 different times, in any order
 */
public record RequestSession(
        Actor by,
        EnrollmentId enrollment,
        Optional<MemberId> coach,
        SessionTypeId sessionType,
        Optional<String> coachingType,
        List<Instant> starts,
        Optional<CommandId> id) {

    public RequestSession {
        starts = List.copyOf(starts);
    }

    /** Of this coach, about the appointment's only coaching type if it has one, without a command id. */
    public RequestSession(
            Actor by, EnrollmentId enrollment, MemberId coach, SessionTypeId sessionType, List<Instant> starts) {
        this(by, enrollment, Optional.of(coach), sessionType, Optional.empty(), starts, Optional.empty());
    }
}
