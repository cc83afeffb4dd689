package org.duologue.application.booking;

import java.util.Optional;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/**
 * Notes something about a session, in place of what was noted before.
 *
 * @param shared what the student reads, too; may be empty
 * @param kept what the student never sees; may be empty
 * @param ifRevision refuse as stale unless notes were written so often; what was rated meanwhile is apart
 */
public record WriteNotes(
        Actor by, BookingId booking, String shared, String kept, Optional<Long> ifRevision, Optional<CommandId> id) {

    /** Whatever was noted meanwhile, without a command id. */
    public WriteNotes(Actor by, BookingId booking, String shared, String kept) {
        this(by, booking, shared, kept, Optional.empty(), Optional.empty());
    }
}
