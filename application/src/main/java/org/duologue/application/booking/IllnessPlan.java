package org.duologue.application.booking;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.IllnessRefusal;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.payment.Checkout;
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
 * @param requests the booking requests that propose a time of it
 * @param lost those of them that are declined with no other time left, as they are
 * @param checkouts the open ones that keep a time of it
 */
record IllnessPlan(
        IllnessDays days,
        TimeRange time,
        Reason reason,
        Availability availability,
        boolean timeOff,
        List<Booking> sessions,
        int begun,
        List<BookingRequest> requests,
        List<BookingRequest.State> lost,
        List<Checkout> checkouts) {

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

    /**
     * Who is told that something ends when this member says it, each once, the coach last: of a session its student and
     * the coach, of a request its student, and of a checkout its student, too, unless it is they who say it.
     */
    List<MemberId> mailed(MemberId by) {
        Stream<MemberId> asking = lost.stream().map(BookingRequest.State::student);
        Stream<MemberId> paying =
                checkouts.stream().map(checkout -> checkout.state().student()).filter(student -> !student.equals(by));
        Stream<MemberId> coach = sessions.isEmpty() ? Stream.empty() : Stream.of(coach());
        return Stream.of(students(), asking, paying, coach)
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /** The coach and the students of the sessions, each once, the coach last. */
    List<MemberId> people() {
        return Stream.concat(students(), Stream.of(coach())).distinct().toList();
    }

    private Stream<MemberId> students() {
        return sessions.stream().map(booking -> booking.state().student());
    }

    private MemberId coach() {
        return availability.state().coach();
    }

    /** What the sessions are of, each once. */
    List<EnrollmentId> enrollments() {
        return sessions.stream()
                .map(booking -> booking.state().enrollment())
                .distinct()
                .toList();
    }
}
