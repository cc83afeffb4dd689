package org.duologue.domain.booking;

import java.time.Instant;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.DomainEvent;

/** A student asked a coach for a session. */
public record BookingRequested(BookingRequestId request, MemberId student, MemberId coach, Instant at)
        implements DomainEvent {}
