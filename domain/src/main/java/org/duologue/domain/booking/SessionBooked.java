package org.duologue.domain.booking;

import java.time.Instant;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.DomainEvent;
import org.duologue.domain.shared.TimeRange;

/** A session was booked. */
public record SessionBooked(BookingId booking, MemberId student, MemberId coach, TimeRange time, Instant at)
        implements DomainEvent {}
