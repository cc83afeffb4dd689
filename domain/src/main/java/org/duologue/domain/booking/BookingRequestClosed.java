package org.duologue.domain.booking;

import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.DomainEvent;

/**
 * A booking request ended.
 *
 * @param how anything but {@code OPEN}; what was confirmed is a session that was booked as well
 * @param by who ended it; empty: nobody, its times were taken or its time was over
 */
public record BookingRequestClosed(
        BookingRequestId request,
        BookingRequestStatus how,
        MemberId student,
        MemberId coach,
        Optional<MemberId> by,
        Instant at)
        implements DomainEvent {}
