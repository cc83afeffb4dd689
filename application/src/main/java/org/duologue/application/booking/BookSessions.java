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
 * Books one or several sessions at once, all or none.
 *
 * @param coach with whom; empty: each with the one of the enrollment's coaches who is free and has the fewest sessions
 *     that week, the lowest id first
 * @param coachingType what it is about; needed where the appointment has several coaching types, its only one without
 * @param starts 1..20 different times, in any order
 */
public record BookSessions(
        Actor by,
        EnrollmentId enrollment,
        Optional<MemberId> coach,
        SessionTypeId sessionType,
        Optional<String> coachingType,
        List<Instant> starts,
        Optional<CommandId> id) {

    public BookSessions {
        starts = List.copyOf(starts);
    }

    /** With this coach, about the appointment's only coaching type if it has one, without a command id. */
    public BookSessions(
            Actor by, EnrollmentId enrollment, MemberId coach, SessionTypeId sessionType, List<Instant> starts) {
        this(by, enrollment, Optional.of(coach), sessionType, Optional.empty(), starts, Optional.empty());
    }
}
