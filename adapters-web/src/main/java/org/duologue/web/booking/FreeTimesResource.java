package org.duologue.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.duologue.application.booking.BookingQueries;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.booking.FreeTimesJson.Bookable;
import org.duologue.web.booking.FreeTimesJson.Explanation;
import org.duologue.web.booking.FreeTimesJson.FreeTimes;
import org.duologue.web.booking.FreeTimesJson.NextFree;
import org.duologue.web.booking.QuoteJson.Wish;
import org.duologue.web.json.Given;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.view.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What can be booked in an enrollment, when, and why not. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Free times")
public class FreeTimesResource {

    @Inject
    private BookingQueries asked;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** Coaches, session types and credits. */
    @GET
    @Path("enrollments/{enrollment}/bookable")
    @Operation(summary = "With whom and what a student can book")
    public Bookable bookable(@PathParam("enrollment") String enrollment) {
        EnrollmentId id = Given.id("enrollment", enrollment, EnrollmentId::new);
        return Bookable.of(asked.bookable(actor.require(), id), reader());
    }

    /**
     * {@code from} and {@code to} are instants, or dates of the zone; at most 62 days apart. Beside each {@code chosen}
     * start, up to 20, so that a group can be put together time by time.
     */
    @GET
    @Path("enrollments/{enrollment}/free-times")
    @Operation(summary = "The times that can be booked now")
    public FreeTimes freeTimes(
            @BeanParam TimeQuery query, @QueryParam("from") String from, @QueryParam("to") String to) {
        ZoneId zone = query.zone(reader());
        Instant first = Given.instantOrDay("from", from, zone);
        Instant last = Given.instantOrDay("to", to, zone);
        return FreeTimes.of(asked.freeTimes(actor.require(), query.between(first, last)), zone, reader());
    }

    /** At most one time. */
    @GET
    @Path("enrollments/{enrollment}/next-free")
    @Operation(summary = "The first time at or after an instant that can be booked")
    public NextFree nextFree(@BeanParam TimeQuery query, @QueryParam("from") String from) {
        ZoneId zone = query.zone(reader());
        Instant first = Given.instantOrDay("from", from, zone);
        return NextFree.of(asked.nextFree(actor.require(), query.between(first, first)), zone);
    }

    /** In the order of the rules. */
    @GET
    @Path("enrollments/{enrollment}/explain")
    @Operation(summary = "Everything that stands against a time")
    public Explanation explain(@BeanParam TimeQuery query, @QueryParam("start") String start) {
        Instant at = Given.instant("start", start);
        return Explanation.of(asked.explain(actor.require(), query.between(at, at), at), reader());
    }

    /** Nothing is changed. */
    @POST
    @Path("enrollments/{enrollment}/quotes")
    @Operation(summary = "What booking these times would use and leave")
    public QuoteJson.Booking quote(@PathParam("enrollment") String enrollment, Wish wish) {
        EnrollmentId id = Given.id("enrollment", enrollment, EnrollmentId::new);
        return QuoteJson.Booking.of(
                asked.quoteBook(actor.require(), wish.command(actor.require(), id, Optional.empty())), reader());
    }

    private Reader reader() {
        return readers.of(request);
    }
}
