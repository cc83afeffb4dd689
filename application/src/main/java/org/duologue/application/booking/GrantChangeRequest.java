package org.duologue.application.booking;

import java.util.Optional;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/**
 * Says yes to a change of a session, and makes it.
 *
 * @param credits what is to become of the credits of a session that is cancelled
 * @param message to the student; may be empty unless the credits are kept
 */
public record GrantChangeRequest(
        Actor by, ChangeRequestId request, CreditChoice credits, String message, Optional<CommandId> id) {

    /** As agreed, without a command id. */
    public GrantChangeRequest(Actor by, ChangeRequestId request, String message) {
        this(by, request, CreditChoice.AS_AGREED, message, Optional.empty());
    }
}
