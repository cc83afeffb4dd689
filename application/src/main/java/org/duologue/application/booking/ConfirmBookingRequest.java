package org.duologue.application.booking;

import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/**
 * Makes one of the proposed times a session (S2.22).
 *
 * @param start of the proposal
 */
public record ConfirmBookingRequest(Actor by, BookingRequestId request, Instant start, Optional<CommandId> id) {

    /** Without a command id. */
    public ConfirmBookingRequest(Actor by, BookingRequestId request, Instant start) {
        this(by, request, start, Optional.empty());
    }
}
