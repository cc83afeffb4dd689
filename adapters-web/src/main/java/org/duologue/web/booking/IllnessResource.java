package org.duologue.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingUseCases;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Given;
import org.duologue.web.json.IdempotencyKey;
import org.duologue.web.shared.CurrentReader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A coach is ill: asking what saying so would do, and saying so. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
public class IllnessResource {

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
    @POST
    @Path("coaches/{coach}/illness-quotes")
    @Operation(summary = "What saying that a coach is ill would do: which sessions, what comes back, who is mailed")
    public IllnessJson.Quote quote(@PathParam("coach") String coach, IllnessJson.Illness illness) {
        return IllnessJson.Quote.of(
                asked.quoteIllness(illness.command(actor.require(), id(coach), Optional.empty())), readers.of(request));
    }

    /** What was cancelled; 422 without a reason or with days that are none, too many or over. */
    @POST
    @Path("coaches/{coach}/illness-days")
    @Operation(summary = "Say that a coach is ill: their sessions are cancelled, the credits come back")
    public IllnessJson.Cancelled report(
            @PathParam("coach") String coach,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            IllnessJson.Illness illness) {
        Actor by = actor.require();
        return new IllnessJson.Cancelled(
                bookings.reportIllness(illness.command(by, id(coach), IdempotencyKey.of(by, key))).stream()
                        .map(BookingId::value)
                        .toList());
    }

    private static MemberId id(String coach) {
        return Given.id("coach", coach, MemberId::new);
    }
}
