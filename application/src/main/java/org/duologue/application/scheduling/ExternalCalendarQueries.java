package org.duologue.application.scheduling;

import java.util.List;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;

/** What can be asked about the calendars that coaches keep elsewhere. */
public interface ExternalCalendarQueries {

    /** The coach's external calendars, in the order in which they were added; at most ten. The coach, or an admin. */
    List<ExternalCalendarView> externalCalendars(Actor by, MemberId coach);
}
