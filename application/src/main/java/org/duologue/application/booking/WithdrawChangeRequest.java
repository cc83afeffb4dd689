package org.duologue.application.booking;

import java.util.Optional;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/** Takes a change request back. */
public record WithdrawChangeRequest(Actor by, ChangeRequestId request, Optional<CommandId> id) {

    /** Without a command id. */
    public WithdrawChangeRequest(Actor by, ChangeRequestId request) {
        this(by, request, Optional.empty());
    }
}
