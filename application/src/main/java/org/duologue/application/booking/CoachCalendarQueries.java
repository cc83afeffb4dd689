package org.duologue.application.booking;

import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.TimeRange;

/** What can be asked about the calendar of a coach. */
public interface CoachCalendarQueries {

    /** The longest window in days, of which one may have an hour more. */
    int LONGEST_DAYS = 42;

    /**
     * When the coach is open, and everything in the way: sessions with their buffers, times that are asked for or kept
     * while somebody decides, and busy times from calendars elsewhere. The coach, or an admin. Refused as
     * {@code not-found} to others, as {@code invalid} for a window of more than {@value #LONGEST_DAYS} days.
     */
    CoachCalendarView calendar(Actor by, MemberId coach, TimeRange window);
}
