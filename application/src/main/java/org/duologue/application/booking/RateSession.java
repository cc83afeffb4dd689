package org.duologue.application.booking;

import java.util.Optional;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/**
 * Rates a session, or changes that.
 *
 * @param stars 1..5
 * @param comment for the coach to read; may be empty
 */
public record RateSession(Actor by, BookingId booking, int stars, String comment, Optional<CommandId> id) {

    /** Without a command id. */
    public RateSession(Actor by, BookingId booking, int stars, String comment) {
        this(by, booking, stars, comment, Optional.empty());
    }
}
