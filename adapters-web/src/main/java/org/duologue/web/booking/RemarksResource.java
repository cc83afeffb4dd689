package org.duologue.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingUseCases;
import org.duologue.application.booking.RateSession;
import org.duologue.application.booking.WriteNotes;
import org.duologue.domain.booking.BookingId;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.ETags;
import org.duologue.web.json.Given;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is said about a session: notes, and the rating. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
public class RemarksResource {

    @Inject
    private BookingUseCases bookings;

    @Inject
    private BookingQueries asked;

    @Inject
    private CurrentActor actor;

    /** As far as one may see it. */
    @GET
    @Path("bookings/{booking}/remarks")
    @Operation(summary = "What is said about a session: notes, and the student's rating")
    public RemarksJson.Remarks remarks(@PathParam("booking") String booking) {
        return RemarksJson.Remarks.of(asked.remarks(actor.require(), id(booking)));
    }

    /** As far as one may see it, with the ETag under which it can be changed. */
    @GET
    @Path("bookings/{booking}/remarks/notes")
    @Operation(summary = "What is noted about a session")
    public RemarksJson.Noted noted(@PathParam("booking") String booking) {
        return RemarksJson.Noted.of(asked.remarks(actor.require(), id(booking)));
    }

    /** As noted; 403 for the student, 412 if somebody else noted something since, but not for a rating. */
    @PUT
    @Path("bookings/{booking}/remarks/notes")
    @Operation(summary = "Note something about a session, for the student to read or not")
    public RemarksJson.Noted note(
            @PathParam("booking") String booking, @HeaderParam("If-Match") String ifMatch, RemarksJson.Notes notes) {
        bookings.writeNotes(new WriteNotes(
                actor.require(), id(booking), notes.shared(), notes.kept(), ETags.ifMatch(ifMatch), Optional.empty()));
        return noted(booking);
    }

    /** As rated; 403 for everybody but the student, 409 before the end and seven days after the first time. */
    @PUT
    @Path("bookings/{booking}/remarks/rating")
    @Operation(summary = "Rate a session")
    public RemarksJson.Remarks rate(@PathParam("booking") String booking, RemarksJson.Stars stars) {
        bookings.rate(new RateSession(actor.require(), id(booking), stars.stars(), stars.comment()));
        return remarks(booking);
    }

    private static BookingId id(String booking) {
        return Given.id("booking", booking, BookingId::new);
    }
}
