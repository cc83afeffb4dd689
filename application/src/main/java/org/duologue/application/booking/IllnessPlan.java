package org.duologue.application.booking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.IllnessRefusal;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.Availability;
import org.duologue.domain.scheduling.IllnessDays;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;

/**
 * What saying that a coach is ill comes to, at one moment: a quote tells it, the act carries it out.
 *
 * @param sessions those to be cancelled, by start
 * @param timeOff whether the days become days off
 * @param begun how many have begun
 * @param requests how many booking requests propose a time of it
 */
record IllnessPlan(
        IllnessDays days,
        TimeRange time,
        Reason reason,
        Availability availability,
        boolean timeOff,
        List<Booking> sessions,
        int begun,
        int requests) {

    /** The most sessions that are cancelled at once. */
    static final int MAX_SESSIONS = 100;

    /** What stands against it. */
    Optional<Refusal> refusal() {
        return sessions.size() > MAX_SESSIONS
                ? Optional.of(new IllnessRefusal.TooManySessions(sessions.size(), MAX_SESSIONS))
                : refusalOfTimeOff();
    }

    private Optional<Refusal> refusalOfTimeOff() {
        return timeOff ? availability.refusalOfTakingOff(days.all()) : Optional.empty();
    }

    /** Who is told of a session that does not take place, each once, the coach last; nobody if there is none. */
    List<MemberId> mailed() {
        return sessions.isEmpty() ? List.of() : people();
    }

    /** The coach and the students, each once, the coach last. */
    List<MemberId> people() {
        Stream<MemberId> students =
                sessions.stream().map(booking -> booking.state().student());
        MemberId coach = availability.state().coach();
        return Stream.concat(students, Stream.of(coach)).distinct().toList();
    }

    /** What the sessions are of, each once. */
    List<EnrollmentId> enrollments() {
        return sessions.stream()
                .map(booking -> booking.state().enrollment())
                .distinct()
                .toList();
    }
}
