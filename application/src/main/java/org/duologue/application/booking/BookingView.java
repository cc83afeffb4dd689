package org.duologue.application.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.booking.SessionPayment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.TimeRange;

/**
 * A session with the names that belong to it.
 *
 * @param upcoming neither cancelled nor over
 * @param version grows with every change; the calendar invitation's SEQUENCE
 * @param coachingType what it is about, if that was chosen
 * @param cost in credits; 0 if it is not paid with credits
 * @param payment how it is paid
 * @param meetingPlace may be empty
 * @param cancelDeadline until when, inclusive, the student can cancel and get the credits back
 * @param moveDeadline until when, inclusive, the student can move it
 * @param joinableFrom from when on one can join
 * @param noShow who did not come, once anything was said about it
 */
public record BookingView(
        BookingId id,
        EnrollmentId enrollment,
        ProgramId program,
        String programName,
        MemberId student,
        String studentName,
        ZoneId studentZone,
        MemberId coach,
        String coachName,
        ZoneId coachZone,
        String appointmentName,
        SessionTypeId sessionType,
        String sessionTypeName,
        Optional<String> coachingType,
        TimeRange time,
        BookingStatus status,
        boolean upcoming,
        int version,
        int cost,
        SessionPayment payment,
        String meetingPlace,
        Instant cancelDeadline,
        Instant moveDeadline,
        Instant joinableFrom,
        Optional<CancellationView> cancellation,
        Optional<NoShowView> noShow,
        List<MoveView> moves) {

    /**
     * How it was cancelled.
     *
     * @param creditsBack how many credits came back; what had ended for good by then did not
     */
    public record CancellationView(Instant at, String byName, ActingAs by, String reason, int creditsBack) {}

    /**
     * Who did not come, as it was last said.
     *
     * @param creditsBack how many credits came back
     * @param correctableUntil until when, inclusive, it can be corrected
     */
    public record NoShowView(Absent absent, Instant at, String byName, int creditsBack, Instant correctableUntil) {}

    /** How it was moved. */
    public record MoveView(TimeRange from, TimeRange to, Instant at) {}
}
