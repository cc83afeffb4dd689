package org.duologue.domain.payment;

import java.time.Instant;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.DomainEvent;

/**
 * A checkout was paid when it had ended already.
 *
 * @param booked whether its times were still to be had and are booked; the money is owed back otherwise
 */
public record CheckoutPaidLate(CheckoutId checkout, MemberId student, boolean booked, Instant at)
        implements DomainEvent {}
