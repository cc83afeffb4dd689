package org.duologue.application.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.BusyTime;
import org.duologue.domain.shared.TimeRange;

/**
 * A coach's time in a window.
 *
 * @param name the coach's
 * @param zone of the availability
 * @param open the open hours, merged, by start, cut to the window
 * @param sessions that overlap the window with their buffers and take time, by start
 * @param asked times that open requests propose to the coach, by start
 * @param held times that overlap the window with their buffers and are kept for students who decide, by start
 * @param busy times from calendars elsewhere that overlap the window, by start
 */
public record CoachCalendarView(
        MemberId coach,
        String name,
        ZoneId zone,
        List<TimeRange> open,
        List<Session> sessions,
        List<Asked> asked,
        List<Held> held,
        List<TimeRange> busy) {

    public CoachCalendarView {
        open = List.copyOf(open);
        sessions = List.copyOf(sessions);
        asked = List.copyOf(asked);
        held = List.copyOf(held);
        busy = List.copyOf(busy);
    }

    /**
     * A session in the calendar.
     *
     * @param blocked its time with the buffers; the time alone where the coach is the student
     */
    public record Session(BookingView booking, TimeRange blocked) {}

    /**
     * A time that a student proposes.
     *
     * @param kept how it is kept for the student meanwhile; empty: others may still book it
     */
    public record Asked(
            BookingRequestId request, MemberId student, String studentName, TimeRange time, Optional<Kept> kept) {}

    /** A time that is kept while it is decided for the student, with this coach or, as the student, by this coach. */
    public record Held(
            MemberId student, String studentName, MemberId coach, String coachName, TimeRange time, Kept kept) {}

    /**
     * How a time is kept from all but one student.
     *
     * @param blocked the time with the buffers; the time alone where the coach is the student
     * @param until the first instant at which it is kept no more
     */
    public record Kept(TimeRange blocked, Instant until) {

        static Kept of(BusyTime held) {
            return new Kept(held.buffered(), held.until().orElseThrow());
        }
    }
}
