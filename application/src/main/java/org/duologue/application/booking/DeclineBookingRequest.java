package org.duologue.application.booking;

import java.util.Optional;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/**
 * Answers a booking request with no.
 *
 * @param message to the student; not empty
 */
public record DeclineBookingRequest(Actor by, BookingRequestId request, String message, Optional<CommandId> id) {

    /** Without a command id. */
    public DeclineBookingRequest(Actor by, BookingRequestId request, String message) {
        this(by, request, message, Optional.empty());
    }
}
