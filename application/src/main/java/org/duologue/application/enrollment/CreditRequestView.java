package org.duologue.application.enrollment;

import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.enrollment.CreditRequestId;
import org.duologue.domain.enrollment.CreditRequestStatus;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;

/**
 * A request for credits with the names that belong to it.
 *
 * @param credits how many were asked for
 * @param reason why, in the student's words; may be empty
 * @param available credits the student can spend now in that enrollment
 * @param answer how it ended; empty while it is open
 */
public record CreditRequestView(
        CreditRequestId id,
        EnrollmentId enrollment,
        String programName,
        MemberId student,
        String studentName,
        int credits,
        String reason,
        Instant askedAt,
        int available,
        CreditRequestStatus status,
        Optional<Answer> answer) {

    /**
     * How it ended.
     *
     * @param byName who decided, or took it back
     * @param granted how many credits were assigned; 0 unless it was granted
     * @param message to the student; may be empty
     */
    public record Answer(String byName, int granted, String message, Instant at) {}
}
