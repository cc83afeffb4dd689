package org.duologue.application.booking;

import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/** Reschedules a session: another time, the same booking, credits, coach and length. */
public record MoveSession(Actor by, BookingId booking, Instant start, Optional<CommandId> id) {

    /** Without a command id. */
    public MoveSession(Actor by, BookingId booking, Instant start) {
        this(by, booking, start, Optional.empty());
    }
}
