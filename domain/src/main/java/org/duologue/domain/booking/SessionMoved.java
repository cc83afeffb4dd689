package org.duologue.domain.booking;

import java.time.Instant;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.DomainEvent;
import org.duologue.domain.shared.TimeRange;

/**
 * A session was moved.
 *
 * @param version the booking's version since
 */
public record SessionMoved(
        BookingId booking, int version, MemberId student, MemberId coach, TimeRange from, TimeRange to, Instant at)
        implements DomainEvent {}
