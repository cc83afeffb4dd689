package org.duologue.application.enrollment;

import java.util.Optional;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/**
 * Asks those who lead for credits (S2.27).
 *
 * @param credits 1..1000
 * @param reason what for; may be empty
 */
public record AskForCredits(Actor by, EnrollmentId enrollment, int credits, String reason, Optional<CommandId> id) {

    /** Without a command id. */
    public AskForCredits(Actor by, EnrollmentId enrollment, int credits, String reason) {
        this(by, enrollment, credits, reason, Optional.empty());
    }
}
