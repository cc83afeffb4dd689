package org.duologue.domain.booking;

import java.time.Instant;
import java.util.List;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.DomainEvent;

/**
 * A student asked for a change of a session.
 *
 * @param deciders who is to decide
 */
public record ChangeRequested(ChangeRequestId request, List<MemberId> deciders, Instant at) implements DomainEvent {

    public ChangeRequested {
        deciders = List.copyOf(deciders);
    }
}
