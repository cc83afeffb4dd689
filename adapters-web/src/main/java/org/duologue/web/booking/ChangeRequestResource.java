package org.duologue.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.duologue.application.booking.ChangeRequestQueries;
import org.duologue.application.booking.ChangeRequestUseCases;
import org.duologue.application.booking.DeclineChangeRequest;
import org.duologue.application.booking.GrantChangeRequest;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.booking.WithdrawChangeRequest;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.booking.ChangeRequestJson.ChangeRequest;
import org.duologue.web.booking.ChangeRequestJson.Decline;
import org.duologue.web.booking.ChangeRequestJson.Grant;
import org.duologue.web.booking.ChangeRequestJson.Quote;
import org.duologue.web.booking.ChangeRequestJson.Waiting;
import org.duologue.web.booking.ChangeRequestJson.Wish;
import org.duologue.web.json.Created;
import org.duologue.web.json.Given;
import org.duologue.web.json.IdempotencyKey;
import org.duologue.web.json.PageJson;
import org.duologue.web.json.PageQuery;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.Unreadable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Changes of sessions that need somebody's yes (B5, B24). */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Change requests")
public class ChangeRequestResource {

    private static final String ACTS = "grant, decline or withdraw";

    @Inject
    private ChangeRequestUseCases requests;

    @Inject
    private ChangeRequestQueries asked;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** 201 with the request; 409 {@code consent-not-needed}, {@code change-already-asked}, or what is in the way. */
    @POST
    @Path("bookings/{booking}/change-requests")
    @Operation(summary = "Ask that a session be moved or cancelled, where the student cannot do so alone")
    @APIResponseSchema(value = ChangeRequest.class, responseCode = "201")
    public Response ask(
            @PathParam("booking") String booking, @HeaderParam(IdempotencyKey.HEADER) String key, Wish wish) {
        Actor by = actor.require();
        ChangeRequestId id = requests.ask(wish.command(by, booking(booking), IdempotencyKey.of(by, key)));
        return Created.at("change-requests/" + id.value(), ChangeRequest.of(asked.request(by, id)));
    }

    /** Nothing is changed. */
    @POST
    @Path("bookings/{booking}/change-requests/quotes")
    @Operation(summary = "Until when there would be an answer to such a request, and what stands against it")
    public Quote quoteAsking(@PathParam("booking") String booking, Wish wish) {
        Actor by = actor.require();
        return Quote.of(asked.quoteAsk(by, wish.command(by, booking(booking), Optional.empty())), readers.of(request));
    }

    /** 404 where none was ever asked. */
    @GET
    @Path("bookings/{booking}/change-requests/latest")
    @Operation(summary = "The latest change request about a session")
    public ChangeRequest latest(@PathParam("booking") String booking) {
        return asked.latest(actor.require(), booking(booking))
                .map(ChangeRequest::of)
                .orElseThrow(() -> new Refused(new NotFound("change-request")));
    }

    /** Asked last first; {@code open=true} leaves out those that have ended. */
    @GET
    @Path("change-requests")
    @Operation(summary = "Change requests, asked last first")
    public PageJson<ChangeRequest> requests(
            @QueryParam("enrollment") String enrollment,
            @QueryParam("student") String student,
            @QueryParam("coach") String coach,
            @QueryParam("open") String open,
            @BeanParam PageQuery page) {
        RequestFilter filter = new RequestFilter(
                Given.optionalId("enrollment", enrollment, EnrollmentId::new),
                Given.optionalId("student", student, MemberId::new),
                Given.optionalId("coach", coach, MemberId::new),
                Given.flag("open", open));
        return PageJson.of(asked.requests(actor.require(), filter, page.request()), ChangeRequest::of);
    }

    /** Of the caller's, or for admins of anybody's. */
    @GET
    @Path("change-requests/waiting")
    @Operation(summary = "How many change requests wait for an answer")
    public Waiting waiting() {
        return new Waiting(asked.waiting(actor.require()));
    }

    /** One of them. */
    @GET
    @Path("change-requests/{request}")
    @Operation(summary = "A change request")
    public ChangeRequest one(@PathParam("request") String id) {
        return ChangeRequest.of(asked.request(actor.require(), id(id)));
    }

    /** Nothing is changed. */
    @GET
    @Path("change-requests/{request}/quote")
    @Operation(summary = "What granting, declining or withdrawing would do")
    public QuoteJson.Change quote(
            @PathParam("request") String id, @QueryParam("act") String act, @QueryParam("credits") String credits) {
        Actor by = actor.require();
        CreditChoice choice =
                Given.optionalChoice("credits", credits, CreditChoice.class).orElse(CreditChoice.AS_AGREED);
        return QuoteJson.Change.of(
                switch (Given.present(act).orElse("")) {
                    case "grant" -> asked.quoteGrant(by, id(id), choice);
                    case "decline" -> asked.quoteDecline(by, id(id));
                    case "withdraw" -> asked.quoteWithdraw(by, id(id));
                    default -> throw Unreadable.field("act", ACTS);
                },
                readers.of(request));
    }

    /** As granted, the session changed; 409 {@code change-request-closed}, or with what stands against the change. */
    @POST
    @Path("change-requests/{request}/grant")
    @Operation(summary = "Grant a change request: the session is moved or cancelled")
    public ChangeRequest grant(
            @PathParam("request") String id, @HeaderParam(IdempotencyKey.HEADER) String key, Grant grant) {
        Actor by = actor.require();
        CreditChoice credits = grant.credits().orElse(CreditChoice.AS_AGREED);
        requests.grant(new GrantChangeRequest(by, id(id), credits, grant.message(), IdempotencyKey.of(by, key)));
        return one(id);
    }

    /** As declined; 409 {@code change-request-closed}. */
    @POST
    @Path("change-requests/{request}/decline")
    @Operation(summary = "Decline a change request, with a message")
    public ChangeRequest decline(
            @PathParam("request") String id, @HeaderParam(IdempotencyKey.HEADER) String key, Decline decline) {
        Actor by = actor.require();
        requests.decline(new DeclineChangeRequest(by, id(id), decline.message(), IdempotencyKey.of(by, key)));
        return one(id);
    }

    /** As taken back; 409 {@code change-request-closed}. */
    @POST
    @Path("change-requests/{request}/withdraw")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take a change request back")
    public ChangeRequest withdraw(@PathParam("request") String id, @HeaderParam(IdempotencyKey.HEADER) String key) {
        Actor by = actor.require();
        requests.withdraw(new WithdrawChangeRequest(by, id(id), IdempotencyKey.of(by, key)));
        return one(id);
    }

    private static BookingId booking(String booking) {
        return Given.id("booking", booking, BookingId::new);
    }

    private static ChangeRequestId id(String request) {
        return Given.id("request", request, ChangeRequestId::new);
    }
}
