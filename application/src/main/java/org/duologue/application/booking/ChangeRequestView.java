package org.duologue.application.booking;

import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.booking.ChangeRequestStatus;
import org.duologue.domain.shared.TimeRange;

/**
 * A change request with the session that it is about.
 *
 * @param session as it is now
 * @param from when the session took place when this was asked
 * @param to when it is to take place instead; empty: it is to be cancelled
 * @param reason in the student's words; may be empty
 * @param expiresAt the first instant at which an answer comes too late
 * @param status where it stands by the clock
 * @param mayAnswer whether it is open and the reader is one of those who decide about it
 * @param answer how it ended, if somebody or something ended it; empty while it is open
 */
public record ChangeRequestView(
        ChangeRequestId id,
        BookingView session,
        TimeRange from,
        Optional<TimeRange> to,
        String reason,
        Instant askedAt,
        Instant expiresAt,
        ChangeRequestStatus status,
        int version,
        boolean mayAnswer,
        Optional<Answer> answer) {

    /**
     * How it ended.
     *
     * @param byName who ended it; empty: nobody, its time was over
     * @param message to the student; may be empty
     */
    public record Answer(Optional<String> byName, String message, Instant at) {}
}
