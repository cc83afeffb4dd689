package org.duologue.application.booking;

import java.time.ZoneId;
import java.util.List;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.TimeRange;

/**
 * A coach's time in a window.
 *
 * @param name the coach's
 * @param zone of the availability
 * @param open the open hours, merged, by start, cut to the window
 * @param sessions that overlap the window with their buffers and take time, by start
 * @param busy times from calendars elsewhere that overlap the window, by start
 */
public record CoachCalendarView(
        MemberId coach, String name, ZoneId zone, List<TimeRange> open, List<Session> sessions, List<TimeRange> busy) {

    public CoachCalendarView {
        open = List.copyOf(open);
        sessions = List.copyOf(sessions);
        busy = List.copyOf(busy);
    }

    /**
     * A session in the calendar.
     *
     * @param blocked its time with the buffers; the time alone where the coach is the student
     */
    public record Session(BookingView booking, TimeRange blocked) {}
}
