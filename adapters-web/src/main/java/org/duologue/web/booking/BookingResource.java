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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingUseCases;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.booking.MoveSession;
import org.duologue.application.shared.Page;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.booking.BookingJson.Booking;
import org.duologue.web.booking.BookingJson.CancelInput;
import org.duologue.web.booking.BookingJson.NewTime;
import org.duologue.web.booking.QuoteJson.Wish;
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

/** Sessions: booking, seeing, moving and cancelling. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
public class BookingResource {

    private static final String WHEN = "upcoming or past";
    private static final String ACTS = "cancel or move";

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

    /**
     * 201 with the sessions by start; 402 {@code credits-do-not-cover}, {@code payment-needed}; 409 {@code
     * too-many-additional-sessions}, or what stands against a time.
     */
    @POST
    @Path("enrollments/{enrollment}/bookings")
    @Operation(summary = "Book one or several times, all or none")
    @APIResponseSchema(value = PageJson.class, responseCode = "201")
    public Response book(
            @PathParam("enrollment") String enrollment, @HeaderParam(IdempotencyKey.HEADER) String key, Wish wish) {
        Actor by = actor.require();
        EnrollmentId id = Given.id("enrollment", enrollment, EnrollmentId::new);
        List<BookingId> booked = bookings.book(wish.command(by, id, IdempotencyKey.of(by, key)));
        return Created.at(
                "bookings/" + booked.get(0).value(),
                PageJson.whole(
                        asked.bookings(by, booked).stream().map(Booking::of).toList()));
    }

    /** Upcoming ones soonest first, past and cancelled ones latest first. */
    @GET
    @Path("bookings")
    @Operation(summary = "Sessions: upcoming or past")
    public PageJson<Booking> bookings(
            @QueryParam("when") String when,
            @QueryParam("enrollment") String enrollment,
            @QueryParam("student") String student,
            @QueryParam("coach") String coach,
            @BeanParam PageQuery page) {
        BookingFilter filter = new BookingFilter(
                Given.optionalId("enrollment", enrollment, EnrollmentId::new),
                Given.optionalId("student", student, MemberId::new),
                Given.optionalId("coach", coach, MemberId::new));
        Page<BookingView> found =
                switch (Given.present(when).orElse("upcoming")) {
                    case "upcoming" -> asked.upcoming(actor.require(), filter, page.request());
                    case "past" -> asked.past(actor.require(), filter, page.request());
                    default -> throw Unreadable.field("when", WHEN);
                };
        return PageJson.of(found, Booking::of);
    }

    /** One of them. */
    @GET
    @Path("bookings/{booking}")
    @Operation(summary = "A session")
    public Booking booking(@PathParam("booking") String booking) {
        return Booking.of(asked.booking(actor.require(), id(booking)));
    }

    /** Nothing is changed; of a move without {@code start} only what stands against it whatever the new time. */
    @GET
    @Path("bookings/{booking}/quote")
    @Operation(summary = "What cancelling or moving would do")
    public QuoteJson.Change quote(
            @PathParam("booking") String booking,
            @QueryParam("act") String act,
            @QueryParam("credits") String credits,
            @QueryParam("start") String start) {
        CreditChoice choice =
                Given.optionalChoice("credits", credits, CreditChoice.class).orElse(CreditChoice.AS_AGREED);
        return QuoteJson.Change.of(
                switch (Given.present(act).orElse("")) {
                    case "cancel" -> asked.quoteCancel(actor.require(), id(booking), choice);
                    case "move" -> asked.quoteMove(actor.require(), id(booking), start(start));
                    default -> throw Unreadable.field("act", ACTS);
                },
                readers.of(request));
    }

    /** As moved; 409 {@code cutoff-passed} for a student after the deadline. */
    @POST
    @Path("bookings/{booking}/move")
    @Operation(summary = "Reschedule: another time, the same session and credits")
    public Booking move(
            @PathParam("booking") String booking, @HeaderParam(IdempotencyKey.HEADER) String key, NewTime time) {
        Actor by = actor.require();
        bookings.move(new MoveSession(by, id(booking), time.start(), IdempotencyKey.of(by, key)));
        return booking(booking);
    }

    /**
     * As cancelled; 409 {@code cutoff-passed} for a student after the deadline; keeping the credits is 403 for a
     * student, and 422 without a reason.
     */
    @POST
    @Path("bookings/{booking}/cancel")
    @Operation(summary = "Cancel a session")
    public Booking cancel(
            @PathParam("booking") String booking, @HeaderParam(IdempotencyKey.HEADER) String key, CancelInput input) {
        Actor by = actor.require();
        CreditChoice credits = input.credits().orElse(CreditChoice.AS_AGREED);
        bookings.cancel(new CancelSession(by, id(booking), input.reason(), credits, IdempotencyKey.of(by, key)));
        return booking(booking);
    }

    private static Optional<Instant> start(String start) {
        return Given.present(start).map(text -> Given.instant("start", text));
    }

    private static BookingId id(String booking) {
        return Given.id("booking", booking, BookingId::new);
    }
}
