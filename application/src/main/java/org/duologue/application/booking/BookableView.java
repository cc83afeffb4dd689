package org.duologue.application.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Refusal;

/**
 * With whom and what a student can book in an enrollment.
 *
 * @param refusal why nothing can be booked at all now, for example because booking is off
 * @param coachingTypes what a session can be about; with several one of them is chosen
 * @param available credits that can be spent now
 * @param confirmation whether the student books a session with any of them at once (S2.18), or asks for it (S2.19)
 * @param until the first instant at which no session can begin any more, whoever of the coaches gives it (B33)
 * @param cancelNotice in minutes
 * @param rescheduleNotice in minutes
 */
public record BookableView(
        EnrollmentId enrollment,
        String programName,
        MemberId student,
        String studentName,
        Optional<Refusal> refusal,
        String appointmentName,
        List<Coach> coaches,
        List<String> coachingTypes,
        List<Choice> sessionTypes,
        int horizonDays,
        Instant until,
        int cancelNotice,
        int rescheduleNotice,
        int available,
        boolean additionalSessions,
        Confirmation confirmation) {

    /** Whether there is something to book, and somebody who gives it. */
    public boolean isOpen() {
        return refusal.isEmpty() && !coaches.isEmpty() && !sessionTypes.isEmpty();
    }

    /**
     * A coach one can book with.
     *
     * @param confirmation how a session with this one comes about
     */
    public record Coach(MemberId id, String name, String about, ZoneId zone, Confirmation confirmation) {}

    /** A session type one can book. */
    public record Choice(SessionTypeId id, String name, int minutes, int cost, Optional<Money> price) {}
}
