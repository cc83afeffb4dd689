package org.duologue.domain.enrollment;

import java.time.Instant;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.DomainEvent;

/**
 * A request for credits was answered.
 *
 * @param granted whether with credits
 */
public record CreditRequestDecided(CreditRequestId request, MemberId student, boolean granted, Instant at)
        implements DomainEvent {}
