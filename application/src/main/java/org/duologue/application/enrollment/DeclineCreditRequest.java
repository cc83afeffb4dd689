package org.duologue.application.enrollment;

import java.util.Optional;
import org.duologue.domain.enrollment.CreditRequestId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/**
 * Answers a request with no.
 *
 * @param message why, to the student; must say something
 */
public record DeclineCreditRequest(Actor by, CreditRequestId request, String message, Optional<CommandId> id) {

    /** Without a command id. */
    public DeclineCreditRequest(Actor by, CreditRequestId request, String message) {
        this(by, request, message, Optional.empty());
    }
}
