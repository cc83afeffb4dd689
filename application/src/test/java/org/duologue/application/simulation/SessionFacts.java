package org.duologue.application.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.booking.NoShowMark;
import org.duologue.domain.people.MemberId;

/** What of a session is to be told after a unit that wrote it, by what it was before. */
final class SessionFacts {

    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Map<BookingId, Booking.State> known = new HashMap<>();

    /** The keys of the notices. */
    List<String> of(Booking.State session) {
        Booking.State before = known.put(session.id(), session);
        List<MemberId> both = List.of(session.student(), session.coach());
        if (before == null) {
            return both(session, "session-booked", session.bookedAt());
        }
        if (session.moves().size() > before.moves().size()) {
            Instant at = session.moves().get(session.moves().size() - 1).at();
            return both(session, "session-moved", at);
        }
        if (session.status() == BookingStatus.CANCELLED) {
            return told(session, "session-cancelled", both);
        }
        NoShowMark mark = session.mark().orElseThrow();
        Absent was = before.mark().map(NoShowMark::absent).orElse(Absent.NOBODY);
        boolean ofCoach = mark.absent() == Absent.COACH || was == Absent.COACH;
        boolean byCoach = mark.as() == ActingAs.COACH && mark.by().equals(session.coach());
        return told(session, kind(mark.absent()), ofCoach && !byCoach ? both : List.of(session.student()));
    }

    private static String kind(Absent absent) {
        return switch (absent) {
            case NOBODY -> "no-show-corrected";
            case STUDENT -> "no-show";
            case COACH -> "coach-no-show";
        };
    }

    /** To both, with what they are reminded by unless it is too late for that. */
    private static List<String> both(Booking.State session, String kind, Instant at) {
        List<MemberId> both = List.of(session.student(), session.coach());
        List<String> keys = new ArrayList<>(told(session, kind, both));
        Instant start = session.time().start();
        Map.of("day-before", DAY, "hour-before", HOUR).forEach((reminder, ahead) -> {
            if (!at.isAfter(start.minus(ahead))) {
                both.forEach(
                        to -> keys.add(Tellings.key(reminder, session.id().value(), start.toEpochMilli(), to.value())));
            }
        });
        return keys;
    }

    private static List<String> told(Booking.State session, String kind, List<MemberId> to) {
        return to.stream()
                .map(one -> Tellings.key(kind, session.id().value(), session.version(), one.value()))
                .toList();
    }
}
