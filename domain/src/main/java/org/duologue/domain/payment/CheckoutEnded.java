package org.duologue.domain.payment;

import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.DomainEvent;

/**
 * A checkout was paid, has lapsed, or was given up.
 *
 * @param status what has become of it
 * @param by who gave it up; empty: nobody did, it came about by itself
 */
public record CheckoutEnded(
        CheckoutId checkout, MemberId student, CheckoutStatus status, Optional<MemberId> by, Instant at)
        implements DomainEvent {}
