package org.duologue.application.wallet;

import java.util.Optional;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/**
 * Takes assigned credits back that nobody has used.
 *
 * @param lot the number of the lot that the mistaken assignment made
 * @param credits 1..1000, at most what is left of the lot
 * @param reason shown in the statement; may be empty
 */
public record TakeBackCredits(
        Actor by, EnrollmentId enrollment, int lot, int credits, String reason, Optional<CommandId> id) {

    /** Without a command id. */
    public TakeBackCredits(Actor by, EnrollmentId enrollment, int lot, int credits, String reason) {
        this(by, enrollment, lot, credits, reason, Optional.empty());
    }
}
