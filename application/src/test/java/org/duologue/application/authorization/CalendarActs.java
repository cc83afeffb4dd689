package org.duologue.application.authorization;

import java.time.Duration;
import java.util.Map;
import java.util.function.BiFunction;
import org.duologue.application.scheduling.AddExternalCalendar;
import org.duologue.application.scheduling.RemoveExternalCalendar;
import org.duologue.application.testing.Leadership;
import org.duologue.domain.people.Actor;
import org.duologue.domain.scheduling.ExternalCalendarId;
import org.duologue.domain.shared.TimeRange;

/** How somebody acts upon the coach's external calendars and upon feeds of the {@link Scene}. */
final class CalendarActs {

    private CalendarActs() {}

    static Map<String, BiFunction<Scene, Actor, Object>> all() {
        return Map.of(
                "ExternalCalendarUseCases.addExternalCalendar", CalendarActs::add,
                "ExternalCalendarUseCases.removeExternalCalendar",
                        (s, by) -> {
                            ExternalCalendarId calendar = add(s, s.it.owner());
                            s.duologue
                                    .externalCalendars()
                                    .removeExternalCalendar(new RemoveExternalCalendar(by, calendar));
                            return "";
                        },
                "ExternalCalendarQueries.externalCalendars",
                        (s, by) -> s.duologue
                                .externalCalendarQueries()
                                .externalCalendars(by, s.it.coach().member()),
                "CalendarFeedUseCases.renewFeed",
                        (s, by) -> s.duologue.calendarFeeds().renewFeed(by),
                "CalendarFeedUseCases.removeFeed",
                        (s, by) -> {
                            s.duologue.calendarFeeds().removeFeed(by);
                            return "";
                        },
                "CoachCalendarQueries.calendar",
                        (s, by) -> s.duologue
                                .coachCalendarQueries()
                                .calendar(
                                        by, s.it.coach().member(), TimeRange.of(Leadership.MONDAY, Duration.ofDays(7))),
                "CalendarFeedQueries.feed",
                        (s, by) -> s.duologue.calendarFeedQueries().feed(by),
                "CalendarFeedQueries.session",
                        (s, by) -> s.duologue.calendarFeedQueries().session(by, s.booking));
    }

    private static ExternalCalendarId add(Scene s, Actor by) {
        return s.duologue
                .externalCalendars()
                .addExternalCalendar(new AddExternalCalendar(
                        by, s.it.coach().member(), "Private", "https://calendar.example/basic.ics"));
    }
}
