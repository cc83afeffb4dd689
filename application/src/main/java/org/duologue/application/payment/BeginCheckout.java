package org.duologue.application.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookSessions;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.CommandId;

/**
 * Begins a checkout of one or several sessions, some of which are to be paid with money; chosen as in {@link
 * BookSessions}.
 *
 * @param starts 1..20 different times, in any order
 */
public record BeginCheckout(
        Actor by,
        EnrollmentId enrollment,
        Optional<MemberId> coach,
        SessionTypeId sessionType,
        Optional<String> coachingType,
        List<Instant> starts,
        Optional<CommandId> id) {

    public BeginCheckout {
        starts = List.copyOf(starts);
    }

    /** Of what was to be booked. */
    public static BeginCheckout of(BookSessions wish) {
        return new BeginCheckout(
                wish.by(),
                wish.enrollment(),
                wish.coach(),
                wish.sessionType(),
                wish.coachingType(),
                wish.starts(),
                wish.id());
    }

    BookSessions wish() {
        return new BookSessions(by, enrollment, coach, sessionType, coachingType, starts, id);
    }
}
