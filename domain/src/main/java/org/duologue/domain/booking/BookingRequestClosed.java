package org.duologue.domain.booking;

import java.time.Instant;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.DomainEvent;

/**
 * A booking request ended.
 *
 * @param how anything but {@code OPEN}; what was confirmed is a session that was booked as well
 */
public record BookingRequestClosed(
        BookingRequestId request, BookingRequestStatus how, MemberId student, MemberId coach, Instant at)
        implements DomainEvent {}
