package org.duologue.bootstrap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.duologue.application.Duologue;
import org.duologue.application.booking.CalendarFeedQueries;
import org.duologue.application.booking.CalendarFeedUseCases;
import org.duologue.application.booking.CoachCalendarQueries;
import org.duologue.application.scheduling.ExternalCalendarQueries;
import org.duologue.application.scheduling.ExternalCalendarUseCases;

/** Puts together what has to do with calendars elsewhere, both ways. */
@ApplicationScoped
class CalendarComposition {

    @Produces
    @Singleton
    ExternalCalendarUseCases externalCalendars(Duologue duologue) {
        return duologue.externalCalendars();
    }

    @Produces
    @Singleton
    ExternalCalendarQueries externalCalendarQueries(Duologue duologue) {
        return duologue.externalCalendarQueries();
    }

    @Produces
    @Singleton
    CalendarFeedUseCases calendarFeeds(Duologue duologue) {
        return duologue.calendarFeeds();
    }

    @Produces
    @Singleton
    CalendarFeedQueries calendarFeedQueries(Duologue duologue) {
        return duologue.calendarFeedQueries();
    }

    @Produces
    @Singleton
    CoachCalendarQueries coachCalendarQueries(Duologue duologue) {
        return duologue.coachCalendarQueries();
    }
}
