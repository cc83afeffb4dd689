package org.duologue.domain.booking;

import java.time.Instant;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.DomainEvent;

/**
 * A session was cancelled.
 *
 * @param version the booking's version since
 * @param refunded whether its credits come back
 */
public record SessionCancelled(
        BookingId booking, int version, MemberId student, MemberId coach, boolean refunded, Instant at)
        implements DomainEvent {}
