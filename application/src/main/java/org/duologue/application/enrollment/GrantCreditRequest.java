package org.duologue.application.enrollment;

import java.util.Optional;
import org.duologue.domain.enrollment.CreditRequestId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/**
 * Answers a request with credits.
 *
 * @param credits 1..1000; may differ from what was asked for
 * @param message to the student; may be empty
 */
public record GrantCreditRequest(
        Actor by, CreditRequestId request, int credits, String message, Optional<CommandId> id) {

    /** Without a command id. */
    public GrantCreditRequest(Actor by, CreditRequestId request, int credits, String message) {
        this(by, request, credits, message, Optional.empty());
    }
}
