package org.duologue.domain.booking;

import java.time.Instant;
import java.util.List;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.DomainEvent;

/**
 * A change request ended.
 *
 * @param how anything but {@code OPEN}; what was granted is a session that was moved or cancelled as well
 * @param concerned who does not know of it otherwise
 */
public record ChangeRequestClosed(
        ChangeRequestId request, ChangeRequestStatus how, List<MemberId> concerned, Instant at) implements DomainEvent {

    public ChangeRequestClosed {
        concerned = List.copyOf(concerned);
    }
}
