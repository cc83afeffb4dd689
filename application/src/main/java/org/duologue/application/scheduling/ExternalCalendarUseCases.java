package org.duologue.application.scheduling;

import org.duologue.domain.scheduling.ExternalCalendarId;

/** What can be done with the calendars that coaches keep elsewhere (F4). The coach, or an admin. */
public interface ExternalCalendarUseCases {

    /**
     * Adds a calendar, which is read soon and then again and again. Refused as {@code invalid} on {@code name}, {@code
     * url}, or on {@code calendars} if the coach has ten already.
     */
    ExternalCalendarId addExternalCalendar(AddExternalCalendar command);

    /** Removes a calendar. */
    void removeExternalCalendar(RemoveExternalCalendar command);
}
