package org.duologue.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingUseCases;
import org.duologue.application.booking.MarkNoShow;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.Actor;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.booking.BookingJson.Booking;
import org.duologue.web.json.ETags;
import org.duologue.web.json.Given;
import org.duologue.web.json.IdempotencyKey;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.Unreadable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who did not come to a session: asking what saying so would do, saying so, correcting it. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
public class NoShowResource {

    private static final String CHOICES = "STUDENT, COACH or NOBODY";

    @Inject
    private BookingUseCases bookings;

    @Inject
    private BookingQueries asked;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** Nothing is changed. */
    @GET
    @Path("bookings/{booking}/no-show/quote")
    @Operation(summary = "What saying who did not come would do")
    public NoShowJson.Quote quote(@PathParam("booking") String booking, @QueryParam("absent") String absent) {
        Absent who = Given.optionalChoice("absent", absent, Absent.class)
                .orElseThrow(() -> Unreadable.field("absent", CHOICES));
        return NoShowJson.Quote.of(asked.quoteNoShow(actor.require(), id(booking), who), readers.of(request));
    }

    /** As marked; 409 {@code session-not-started}, {@code already-marked}, {@code correction-over} after seven days. */
    @POST
    @Path("bookings/{booking}/no-show")
    @Operation(summary = "Say who did not come, or correct it: NOBODY, it was held as planned")
    public Booking mark(
            @PathParam("booking") String booking,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @HeaderParam("If-Match") String ifMatch,
            NoShowJson.Mark mark) {
        Actor by = actor.require();
        BookingId id = id(booking);
        bookings.markNoShow(new MarkNoShow(by, id, mark.absent(), ETags.ifMatch(ifMatch), IdempotencyKey.of(by, key)));
        return Booking.of(asked.booking(by, id));
    }

    private static BookingId id(String booking) {
        return Given.id("booking", booking, BookingId::new);
    }
}
