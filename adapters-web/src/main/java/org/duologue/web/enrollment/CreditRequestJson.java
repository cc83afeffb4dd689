package org.duologue.web.enrollment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.enrollment.CreditRequestView;
import org.duologue.domain.enrollment.CreditRequestStatus;

/** What programs send and get about requests for credits. */
public final class CreditRequestJson {

    private CreditRequestJson() {}

    /**
     * A wish for credits.
     *
     * @param credits 1..1000
     * @param reason what for; may be left out
     */
    public record Wish(int credits, String reason) {}

    /**
     * Yes.
     *
     * @param credits 1..1000; may differ from what was asked for
     * @param message to the student; may be left out
     */
    public record Grant(int credits, String message) {}

    /**
     * No.
     *
     * @param message why, to the student
     */
    public record Decline(String message) {}

    /** How many wait for an answer that the caller can give. */
    public record Waiting(int waiting) {}

    /**
     * A request for credits.
     *
     * @param credits how many were asked for
     * @param available credits the student can spend now in that enrollment
     * @param answer how it ended; left out while it is open
     */
    public record CreditRequest(
            UUID id,
            UUID enrollment,
            String programName,
            UUID student,
            String studentName,
            int credits,
            String reason,
            Instant askedAt,
            int available,
            CreditRequestStatus status,
            Optional<Answer> answer) {

        static CreditRequest of(CreditRequestView view) {
            return new CreditRequest(
                    view.id().value(),
                    view.enrollment().value(),
                    view.programName(),
                    view.student().value(),
                    view.studentName(),
                    view.credits(),
                    view.reason(),
                    view.askedAt(),
                    view.available(),
                    view.status(),
                    view.answer().map(a -> new Answer(a.byName(), a.granted(), a.message(), a.at())));
        }
    }

    /**
     * How a request ended.
     *
     * @param byName who decided, or took it back
     * @param granted how many credits were assigned
     */
    public record Answer(String byName, int granted, String message, Instant at) {}
}
