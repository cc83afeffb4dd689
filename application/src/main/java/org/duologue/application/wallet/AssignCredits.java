package org.duologue.application.wallet;

import java.util.Optional;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/**
 * Assigns extra free credits to the student of one enrollment (S1.14, S1.63).
 *
 * @param credits 1..1000
 * @param reason shown in the statement; may be empty
 */
public record AssignCredits(Actor by, EnrollmentId enrollment, int credits, String reason, Optional<CommandId> id) {

    /** Without a command id. */
    public AssignCredits(Actor by, EnrollmentId enrollment, int credits, String reason) {
        this(by, enrollment, credits, reason, Optional.empty());
    }
}
