package org.duologue.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.duologue.application.booking.CoachCalendarQueries;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Given;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;

/** The calendar of a coach, a week at a time. */
@Path("calendar")
@RequestScoped
public class WeekPages {

    @Inject
    private CoachCalendarQueries calendars;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** One's own week, or for an admin that of a coach; the one with the day, or this one. */
    @GET
    public Page week(@QueryParam("coach") String coach, @QueryParam("day") String day) {
        Actor by = actor.require();
        Reader reader = readers.of(request);
        WeekSheet sheet = new WeekSheet(day(day, reader), reader);
        MemberId of = Given.optionalId("coach", coach, MemberId::new).orElse(by.member());
        return new Page("booking/week.jte", sheet.model(calendars.calendar(by, of, sheet.window())));
    }

    /** What is no date, or one that calendars do not reach, is today. */
    private static LocalDate day(String typed, Reader reader) {
        LocalDate today = reader.times().today();
        try {
            LocalDate asked = typed == null ? today : LocalDate.parse(typed);
            return Math.abs(asked.toEpochDay() - today.toEpochDay()) > 36_500 ? today : asked;
        } catch (DateTimeParseException none) {
            return today;
        }
    }
}
