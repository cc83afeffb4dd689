package org.duologue.application.booking;

import java.util.Optional;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/** Takes a booking request back. */
public record WithdrawBookingRequest(Actor by, BookingRequestId request, Optional<CommandId> id) {

    /** Without a command id. */
    public WithdrawBookingRequest(Actor by, BookingRequestId request) {
        this(by, request, Optional.empty());
    }
}
