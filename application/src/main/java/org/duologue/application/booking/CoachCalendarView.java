package org.duologue.application.booking;

import java.time.ZoneId;
import java.util.List;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.TimeRange;

/**
 * A coach's time in a window.
 *
 * @param name the coach's
 * @param zone of the availability
 * @param open the open hours, merged, by start, cut to the window
 * @param sessions that overlap the window with their buffers and take time, by start
 * @param asked times that open requests propose to the coach, by start
 * @param busy times from calendars elsewhere that overlap the window, by start
 */
public record CoachCalendarView(
        MemberId coach,
        String name,
        ZoneId zone,
        List<TimeRange> open,
        List<Session> sessions,
        List<Asked> asked,
        List<TimeRange> busy) {

    public CoachCalendarView {
        open = List.copyOf(open);
        sessions = List.copyOf(sessions);
        asked = List.copyOf(asked);
        busy = List.copyOf(busy);
    }

    /**
     * A session in the calendar.
     *
     * @param blocked its time with the buffers; the time alone where the coach is the student
     */
    public record Session(BookingView booking, TimeRange blocked) {}

    /** A time that a student proposes, for which others may still book the coach. */
    public record Asked(BookingRequestId request, MemberId student, String studentName, TimeRange time) {}
}
