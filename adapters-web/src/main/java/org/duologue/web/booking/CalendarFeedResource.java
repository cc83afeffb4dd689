package org.duologue.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.duologue.application.booking.CalendarFeedQueries;
import org.duologue.application.booking.CalendarFeedUseCases;
import org.duologue.domain.booking.BookingId;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.booking.CalendarFeedJson.Feed;
import org.duologue.web.booking.CalendarFeedJson.Fresh;
import org.duologue.web.json.Created;
import org.duologue.web.json.Given;
import org.duologue.web.shared.WebSettings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sessions for calendar programs. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Sessions")
public class CalendarFeedResource {

    @Inject
    private CalendarFeedUseCases feeds;

    @Inject
    private CalendarFeedQueries asked;

    @Inject
    private CurrentActor actor;

    @Inject
    private WebSettings settings;

    /** Whether there is one; never its address. */
    @GET
    @Path("members/me/calendar-feed")
    @Operation(summary = "Your own private calendar feed")
    public Feed feed() {
        return Feed.of(asked.feed(actor.require()));
    }

    /** 201 with its address; the one before leads nowhere from now on. */
    @POST
    @Path("members/me/calendar-feed")
    @Operation(summary = "Make your private calendar feed, or give it another address")
    @APIResponseSchema(value = Fresh.class, responseCode = "201")
    public Response renew() {
        String secret = feeds.renewFeed(actor.require());
        return Created.at("members/me/calendar-feed", new Fresh(CalendarFeedJson.url(settings, secret)));
    }

    /** 204. */
    @DELETE
    @Path("members/me/calendar-feed")
    @Operation(summary = "Take your private calendar feed away")
    public void remove() {
        feeds.removeFeed(actor.require());
    }

    /** An iCalendar file. */
    @GET
    @Path("bookings/{booking}/calendar")
    @Produces("text/calendar")
    @Operation(summary = "A session as an iCalendar file")
    public Response session(@PathParam("booking") String booking) {
        return CalendarFile.of(asked.session(actor.require(), Given.id("booking", booking, BookingId::new)));
    }
}
