package org.duologue.application.booking;

import java.util.Optional;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/**
 * Cancels a session.
 *
 * @param reason for the other person to read; may be empty
 */
public record CancelSession(Actor by, BookingId booking, String reason, Optional<CommandId> id) {

    /** Without a command id. */
    public CancelSession(Actor by, BookingId booking, String reason) {
        this(by, booking, reason, Optional.empty());
    }
}
