package org.duologue.application.booking;

import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/**
 * Asks for a change of a session that its student cannot make alone.
 *
 * @param start when it is to start instead; empty: it is to be cancelled
 * @param reason for those who decide; may be empty where no exception is asked for
 */
public record AskForChange(
        Actor by, BookingId booking, Optional<Instant> start, String reason, Optional<CommandId> id) {

    /** Without a command id. */
    public AskForChange(Actor by, BookingId booking, Optional<Instant> start, String reason) {
        this(by, booking, start, reason, Optional.empty());
    }
}
