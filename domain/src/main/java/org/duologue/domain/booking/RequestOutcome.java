package org.duologue.domain.booking;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Reason;

/**
 * How a booking request or a change request ended.
 *
 * @param by who ended it; empty: nobody, its times were taken or its time was over
 * @param message to the student; may be empty
 * @param booking the session that a booking request became, if it was confirmed
 */
public record RequestOutcome(Optional<MemberId> by, Reason message, Optional<BookingId> booking, Instant at) {

    public RequestOutcome {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(booking, "booking");
        Objects.requireNonNull(at, "at");
    }

    static RequestOutcome byItself(Instant at) {
        return new RequestOutcome(Optional.empty(), Reason.NONE, Optional.empty(), at);
    }
}
