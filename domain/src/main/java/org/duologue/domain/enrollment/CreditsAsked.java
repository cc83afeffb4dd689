package org.duologue.domain.enrollment;

import java.time.Instant;
import java.util.List;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.DomainEvent;

/**
 * A student asked for credits.
 *
 * @param deciders those who can decide it
 */
public record CreditsAsked(CreditRequestId request, List<MemberId> deciders, Instant at) implements DomainEvent {

    public CreditsAsked {
        deciders = List.copyOf(deciders);
    }
}
