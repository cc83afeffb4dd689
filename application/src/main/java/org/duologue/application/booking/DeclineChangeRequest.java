package org.duologue.application.booking;

import java.util.Optional;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/**
 * Says no to a change of a session.
 *
 * @param message to the student
 */
public record DeclineChangeRequest(Actor by, ChangeRequestId request, String message, Optional<CommandId> id) {

    /** Without a command id. */
    public DeclineChangeRequest(Actor by, ChangeRequestId request, String message) {
        this(by, request, message, Optional.empty());
    }
}
