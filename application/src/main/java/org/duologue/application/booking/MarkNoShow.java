package org.duologue.application.booking;

import java.util.Optional;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/**
 * Says who did not come to a session, or corrects what was said.
 *
 * @param absent {@code NOBODY} to correct: it was held as planned
 * @param version the session's version that was looked at; empty: whatever it is now
 */
public record MarkNoShow(Actor by, BookingId booking, Absent absent, Optional<Long> version, Optional<CommandId> id) {

    /** Without a command id, whatever was said before. */
    public MarkNoShow(Actor by, BookingId booking, Absent absent) {
        this(by, booking, absent, Optional.empty(), Optional.empty());
    }
}
