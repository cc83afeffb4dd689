package org.duologue.application.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.TimeRange;

/**
 * A booking request with the names that belong to it.
 *
 * @param coachZone the zone that the coach lives in
 * @param minutes how long the session would be
 * @param cost credits that are held while it is open
 * @param expiresAt the first instant at which an answer comes too late
 * @param status where it stands by the clock
 * @param mayAnswer whether the reader is one of those who decide about it
 * @param answer how it ended, if somebody or something ended it; empty while it is open
 */
public record BookingRequestView(
        BookingRequestId id,
        EnrollmentId enrollment,
        String programName,
        MemberId student,
        String studentName,
        MemberId coach,
        String coachName,
        ZoneId coachZone,
        String title,
        Optional<String> coachingType,
        int minutes,
        int cost,
        Instant askedAt,
        Instant expiresAt,
        BookingRequestStatus status,
        int version,
        boolean mayAnswer,
        List<Proposed> proposals,
        Optional<Answer> answer) {

    public BookingRequestView {
        proposals = List.copyOf(proposals);
    }

    /**
     * A proposed time.
     *
     * @param struck whether another session has taken it since
     * @param day what the coach has on that day already, by start; told to those who decide, while it is open
     */
    public record Proposed(TimeRange time, boolean struck, List<Beside> day) {

        public Proposed {
            day = List.copyOf(day);
        }
    }

    /** Another session of the coach. */
    public record Beside(TimeRange time, String title) {}

    /**
     * How it ended.
     *
     * @param byName who ended it; empty: nobody, its times were taken or its time was over
     * @param message to the student; may be empty
     * @param booking the session it became
     */
    public record Answer(Optional<String> byName, String message, Optional<BookingId> booking, Instant at) {}
}
