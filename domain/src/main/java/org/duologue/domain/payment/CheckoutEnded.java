package org.duologue.domain.payment;

import java.time.Instant;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.DomainEvent;

/**
 * A checkout was paid, has lapsed, or was given up.
 *
 * @param status what has become of it
 */
public record CheckoutEnded(CheckoutId checkout, MemberId student, CheckoutStatus status, Instant at)
        implements DomainEvent {}
