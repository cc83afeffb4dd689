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
import org.duologue.application.booking.BookingRequestQueries;
import org.duologue.application.booking.BookingRequestUseCases;
import org.duologue.application.booking.ConfirmBookingRequest;
import org.duologue.application.booking.DeclineBookingRequest;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.booking.WithdrawBookingRequest;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.booking.BookingRequestJson.BookingRequest;
import org.duologue.web.booking.BookingRequestJson.Choice;
import org.duologue.web.booking.BookingRequestJson.Decline;
import org.duologue.web.booking.BookingRequestJson.Quote;
import org.duologue.web.booking.BookingRequestJson.Waiting;
import org.duologue.web.booking.BookingRequestJson.Wish;
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

/** Booking requests, where a coach decides about sessions (S2.20-S2.22). */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Booking requests")
public class BookingRequestResource {

    private static final String ACTS = "confirm, decline or withdraw";

    @Inject
    private BookingRequestUseCases requests;

    @Inject
    private BookingRequestQueries asked;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** 201 with the request; 402 {@code credits-do-not-cover}; 409 with what stands against a time. */
    @POST
    @Path("enrollments/{enrollment}/booking-requests")
    @Operation(summary = "Ask a coach for a session at one of 1 to 5 times; its credits are held once")
    @APIResponseSchema(value = BookingRequest.class, responseCode = "201")
    public Response ask(
            @PathParam("enrollment") String enrollment, @HeaderParam(IdempotencyKey.HEADER) String key, Wish wish) {
        Actor by = actor.require();
        BookingRequestId id = requests.request(wish.command(by, enrollment(enrollment), IdempotencyKey.of(by, key)));
        return Created.at("booking-requests/" + id.value(), BookingRequest.of(asked.request(by, id)));
    }

    /** Nothing is changed. */
    @POST
    @Path("enrollments/{enrollment}/booking-requests/quotes")
    @Operation(summary = "What asking would hold, and until when there would be an answer")
    public Quote quoteAsking(@PathParam("enrollment") String enrollment, Wish wish) {
        Actor by = actor.require();
        return Quote.of(
                asked.quoteRequest(by, wish.command(by, enrollment(enrollment), Optional.empty())),
                readers.of(request));
    }

    /** Asked last first; {@code open=true} leaves out those that have ended. */
    @GET
    @Path("booking-requests")
    @Operation(summary = "Booking requests, asked last first")
    public PageJson<BookingRequest> requests(
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
        return PageJson.of(asked.requests(actor.require(), filter, page.request()), BookingRequest::of);
    }

    /** Of the caller's, or for admins of anybody's. */
    @GET
    @Path("booking-requests/waiting")
    @Operation(summary = "How many booking requests wait for an answer")
    public Waiting waiting() {
        return new Waiting(asked.waiting(actor.require()));
    }

    /** One of them. */
    @GET
    @Path("booking-requests/{request}")
    @Operation(summary = "A booking request")
    public BookingRequest one(@PathParam("request") String id) {
        return BookingRequest.of(asked.request(actor.require(), id(id)));
    }

    /** Nothing is changed. */
    @GET
    @Path("booking-requests/{request}/quote")
    @Operation(summary = "What confirming a time, declining or withdrawing would do")
    public QuoteJson.Change quote(
            @PathParam("request") String id, @QueryParam("act") String act, @QueryParam("start") String start) {
        Actor by = actor.require();
        return QuoteJson.Change.of(
                switch (Given.present(act).orElse("")) {
                    case "confirm" ->
                        asked.quoteConfirm(by, new ConfirmBookingRequest(by, id(id), Given.instant("start", start)));
                    case "decline" -> asked.quoteDecline(by, id(id));
                    case "withdraw" -> asked.quoteWithdraw(by, id(id));
                    default -> throw Unreadable.field("act", ACTS);
                },
                readers.of(request));
    }

    /** As confirmed, with the session; 409 {@code booking-request-closed}, or with what stands against the time. */
    @POST
    @Path("booking-requests/{request}/confirm")
    @Operation(summary = "Confirm one of the proposed times: it becomes a session")
    public BookingRequest confirm(
            @PathParam("request") String id, @HeaderParam(IdempotencyKey.HEADER) String key, Choice choice) {
        Actor by = actor.require();
        requests.confirm(new ConfirmBookingRequest(by, id(id), choice.start(), IdempotencyKey.of(by, key)));
        return one(id);
    }

    /** As declined; 409 {@code booking-request-closed}. */
    @POST
    @Path("booking-requests/{request}/decline")
    @Operation(summary = "Decline a booking request, with a message")
    public BookingRequest decline(
            @PathParam("request") String id, @HeaderParam(IdempotencyKey.HEADER) String key, Decline decline) {
        Actor by = actor.require();
        requests.decline(new DeclineBookingRequest(by, id(id), decline.message(), IdempotencyKey.of(by, key)));
        return one(id);
    }

    /** As taken back; 409 {@code booking-request-closed}. */
    @POST
    @Path("booking-requests/{request}/withdraw")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take a booking request back")
    public BookingRequest withdraw(@PathParam("request") String id, @HeaderParam(IdempotencyKey.HEADER) String key) {
        Actor by = actor.require();
        requests.withdraw(new WithdrawBookingRequest(by, id(id), IdempotencyKey.of(by, key)));
        return one(id);
    }

    private static EnrollmentId enrollment(String enrollment) {
        return Given.id("enrollment", enrollment, EnrollmentId::new);
    }

    private static BookingRequestId id(String request) {
        return Given.id("request", request, BookingRequestId::new);
    }
}
