package org.duologue.web.booking;

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
import org.duologue.application.booking.ReleaseTimes;
import org.duologue.application.booking.SlotHoldQueries;
import org.duologue.application.booking.SlotHoldUseCases;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.booking.SlotHoldJson.Held;
import org.duologue.web.booking.SlotHoldJson.HoldInput;
import org.duologue.web.json.Created;
import org.duologue.web.json.Given;
import org.duologue.web.json.IdempotencyKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Times that are held for a student who decides. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
public class SlotHoldResource {

    @Inject
    private SlotHoldUseCases holds;

    @Inject
    private SlotHoldQueries asked;

    @Inject
    private CurrentActor actor;

    /**
     * 201 with what is held now and until when; 409 {@code held}, {@code not-free} or what else stands against a time,
     * {@code holding-off}, {@code too-many-held-times}; 422 {@code bad-number-of-slots}, {@code proposed-twice}.
     */
    @POST
    @Path("enrollments/{enrollment}/holds")
    @Operation(summary = "Hold 1 to 5 times while deciding, instead of those held so far; no credits are used")
    @APIResponseSchema(value = Held.class, responseCode = "201")
    public Response hold(
            @PathParam("enrollment") String enrollment,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            HoldInput input) {
        Actor by = actor.require();
        EnrollmentId id = id(enrollment);
        holds.hold(input.command(by, id, IdempotencyKey.of(by, key)));
        return Created.at("enrollments/" + id.value() + "/holds", Held.of(asked.held(by, id)));
    }

    /** What has run out is not among them. */
    @GET
    @Path("enrollments/{enrollment}/holds")
    @Operation(summary = "The times that are held for an enrollment, and until when")
    public Held held(@PathParam("enrollment") String enrollment) {
        return Held.of(asked.held(actor.require(), id(enrollment)));
    }

    /** 204, also if none is held. */
    @DELETE
    @Path("enrollments/{enrollment}/holds")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Let go of the times that are held for an enrollment")
    public void release(@PathParam("enrollment") String enrollment) {
        holds.release(new ReleaseTimes(actor.require(), id(enrollment)));
    }

    private static EnrollmentId id(String enrollment) {
        return Given.id("enrollment", enrollment, EnrollmentId::new);
    }
}
