package org.duologue.web.scheduling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.duologue.application.scheduling.ArchiveAppointment;
import org.duologue.application.scheduling.ChangeAppointment;
import org.duologue.application.scheduling.CreateAppointment;
import org.duologue.application.scheduling.SchedulingQueries;
import org.duologue.application.scheduling.SchedulingUseCases;
import org.duologue.application.scheduling.SetAvailability;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.shared.TimeRange;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Created;
import org.duologue.web.json.ETags;
import org.duologue.web.json.Given;
import org.duologue.web.json.IdempotencyKey;
import org.duologue.web.json.PageJson;
import org.duologue.web.json.PageQuery;
import org.duologue.web.scheduling.AvailabilityJson.Availability;
import org.duologue.web.scheduling.AvailabilityJson.Preview;
import org.duologue.web.scheduling.AvailabilityJson.Range;
import org.duologue.web.scheduling.SchedulingJson.Appointment;
import org.duologue.web.scheduling.SchedulingJson.AppointmentInput;
import org.duologue.web.scheduling.SchedulingJson.Archive;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Appointments, and when coaches are available. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Appointments")
public class SchedulingResource {

    @Inject
    private SchedulingUseCases scheduling;

    @Inject
    private SchedulingQueries asked;

    @Inject
    private CurrentActor actor;

    /** All of the workspace. */
    @GET
    @Path("appointments")
    @Operation(summary = "The workspace's appointments")
    public PageJson<Appointment> appointments(@BeanParam PageQuery page) {
        return PageJson.of(asked.appointments(actor.require(), page.request()), Appointment::of);
    }

    /** 201 with the appointment. */
    @POST
    @Path("appointments")
    @Operation(summary = "Create an appointment")
    @APIResponseSchema(value = Appointment.class, responseCode = "201")
    public Response create(@HeaderParam(IdempotencyKey.HEADER) String key, AppointmentInput input) {
        Actor by = actor.require();
        AppointmentId id =
                scheduling.createAppointment(new CreateAppointment(by, input.settings(), IdempotencyKey.of(by, key)));
        return Created.at("appointments/" + id.value(), Appointment.of(asked.appointment(by, id)));
    }

    /** One of them. */
    @GET
    @Path("appointments/{appointment}")
    @Operation(summary = "An appointment")
    public Appointment appointment(@PathParam("appointment") String appointment) {
        return Appointment.of(asked.appointment(actor.require(), id(appointment)));
    }

    /** As changed; 412 if somebody else changed it since. */
    @PUT
    @Path("appointments/{appointment}")
    @Operation(summary = "Change an appointment for future bookings")
    public Appointment change(
            @PathParam("appointment") String appointment,
            @HeaderParam("If-Match") String ifMatch,
            AppointmentInput input) {
        scheduling.changeAppointment(
                new ChangeAppointment(actor.require(), id(appointment), input.settings(), ETags.ifMatch(ifMatch)));
        return appointment(appointment);
    }

    /** As changed. */
    @POST
    @Path("appointments/{appointment}/archive")
    @Operation(summary = "Take an appointment out of use, or back into it")
    public Appointment archive(@PathParam("appointment") String appointment, Archive archive) {
        scheduling.archiveAppointment(new ArchiveAppointment(actor.require(), id(appointment), archive.archived()));
        return appointment(appointment);
    }

    /** Closed all week, with revision 0, if none was set. */
    @GET
    @Path("coaches/{coach}/availability")
    @Operation(summary = "When a coach is available")
    public Availability availability(@PathParam("coach") String coach) {
        return Availability.of(asked.availability(actor.require(), coach(coach)));
    }

    /** As set; 412 if somebody else set it since. */
    @PUT
    @Path("coaches/{coach}/availability")
    @Operation(summary = "Set when a coach is available")
    public Availability setAvailability(
            @PathParam("coach") String coach,
            @HeaderParam("If-Match") String ifMatch,
            AvailabilityJson.Settings settings) {
        scheduling.setAvailability(
                new SetAvailability(actor.require(), coach(coach), settings.settings(""), ETags.ifMatch(ifMatch)));
        return availability(coach);
    }

    /** The open hours; nothing is stored. */
    @POST
    @Path("availability-preview")
    @Operation(summary = "See which open hours settings would give")
    public PageJson<Range> preview(Preview preview) {
        List<TimeRange> hours = asked.previewHours(
                actor.require(), preview.settings().settings("settings."), preview.from(), preview.days());
        return PageJson.whole(hours.stream().map(Range::of).toList());
    }

    private static AppointmentId id(String appointment) {
        return Given.id("appointment", appointment, AppointmentId::new);
    }

    private static MemberId coach(String coach) {
        return Given.id("coach", coach, MemberId::new);
    }
}
