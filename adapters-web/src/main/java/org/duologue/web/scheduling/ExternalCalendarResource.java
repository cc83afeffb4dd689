package org.duologue.web.scheduling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.duologue.application.scheduling.AddExternalCalendar;
import org.duologue.application.scheduling.ExternalCalendarQueries;
import org.duologue.application.scheduling.ExternalCalendarUseCases;
import org.duologue.application.scheduling.RemoveExternalCalendar;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.ExternalCalendarId;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Created;
import org.duologue.web.json.Given;
import org.duologue.web.json.IdempotencyKey;
import org.duologue.web.json.PageJson;
import org.duologue.web.scheduling.ExternalCalendarJson.Added;
import org.duologue.web.scheduling.ExternalCalendarJson.ExternalCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calendars that coaches keep elsewhere, whose entries keep them busy here. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Appointments")
public class ExternalCalendarResource {

    @Inject
    private ExternalCalendarUseCases calendars;

    @Inject
    private ExternalCalendarQueries asked;

    @Inject
    private CurrentActor actor;

    /** At most ten, oldest first. */
    @GET
    @Path("coaches/{coach}/external-calendars")
    @Operation(summary = "A coach's external calendars")
    public PageJson<ExternalCalendar> calendars(@PathParam("coach") String coach) {
        return PageJson.whole(asked.externalCalendars(actor.require(), coach(coach)).stream()
                .map(ExternalCalendar::of)
                .toList());
    }

    /** 201 with the calendar, which is read soon. */
    @POST
    @Path("coaches/{coach}/external-calendars")
    @Operation(summary = "Add an external calendar of a coach")
    @APIResponseSchema(value = ExternalCalendar.class, responseCode = "201")
    public Response add(
            @PathParam("coach") String coach, @HeaderParam(IdempotencyKey.HEADER) String key, Added calendar) {
        Actor by = actor.require();
        MemberId of = coach(coach);
        ExternalCalendarId id = calendars.addExternalCalendar(
                new AddExternalCalendar(by, of, calendar.name(), calendar.url(), IdempotencyKey.of(by, key)));
        ExternalCalendar added = asked.externalCalendars(by, of).stream()
                .filter(view -> view.id().equals(id))
                .map(ExternalCalendar::of)
                .findFirst()
                .orElseThrow();
        return Created.at("coaches/" + of.value() + "/external-calendars", added);
    }

    /** 204; its entries keep nobody busy any more. */
    @DELETE
    @Path("external-calendars/{calendar}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Remove an external calendar")
    public void remove(@PathParam("calendar") String calendar) {
        ExternalCalendarId id = Given.id("calendar", calendar, ExternalCalendarId::new);
        calendars.removeExternalCalendar(new RemoveExternalCalendar(actor.require(), id));
    }

    private static MemberId coach(String coach) {
        return Given.id("coach", coach, MemberId::new);
    }
}
