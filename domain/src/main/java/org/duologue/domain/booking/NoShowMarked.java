package org.duologue.domain.booking;

import java.time.Instant;
import java.util.List;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.DomainEvent;

/**
 * It was said of a session who did not come, or corrected.
 *
 * @param version the booking's version since
 * @param absent {@code NOBODY} where it was corrected: the session counts as held
 * @param concerned those whom it concerns and who do not know of it yet
 */
public record NoShowMarked(BookingId booking, int version, Absent absent, List<MemberId> concerned, Instant at)
        implements DomainEvent {

    public NoShowMarked {
        concerned = List.copyOf(concerned);
    }
}
