package org.duologue.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.ZoneId;
import org.duologue.application.booking.CoachCalendarQueries;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.booking.CoachCalendarJson.CoachCalendar;
import org.duologue.web.json.Given;
import org.duologue.web.shared.CurrentReader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calendars of coaches. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
public class CoachCalendarResource {

    @Inject
    private CoachCalendarQueries calendars;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** {@code from} and {@code to} are instants, or dates of the reader's zone; at most 42 days apart. */
    @GET
    @Path("coaches/{coach}/calendar")
    @Operation(
            summary =
                    "A coach's open hours, sessions with their buffers, times asked for or kept, busy times elsewhere")
    public CoachCalendar calendar(
            @PathParam("coach") String coach, @QueryParam("from") String from, @QueryParam("to") String to) {
        ZoneId zone = readers.of(request).zone();
        Instant first = Given.instantOrDay("from", from, zone);
        Instant last = Given.instantOrDay("to", to, zone);
        if (!first.isBefore(last)) {
            throw new Refused(Invalid.of(FieldProblem.of("to", "not-after-from")));
        }
        return CoachCalendar.of(calendars.calendar(
                actor.require(), Given.id("coach", coach, MemberId::new), new TimeRange(first, last)));
    }
}
