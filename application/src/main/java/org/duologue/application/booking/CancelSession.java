package org.duologue.application.booking;

import java.util.Optional;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/**
 * Cancels a session.
 *
 * @param reason for the other person to read; may be empty unless the credits are kept
 * @param credits what is to become of its credits
 */
public record CancelSession(Actor by, BookingId booking, String reason, CreditChoice credits, Optional<CommandId> id) {

    /** As agreed, without a command id. */
    public CancelSession(Actor by, BookingId booking, String reason) {
        this(by, booking, reason, CreditChoice.AS_AGREED, Optional.empty());
    }
}
