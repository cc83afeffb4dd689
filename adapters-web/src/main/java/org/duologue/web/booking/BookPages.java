package org.duologue.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.BookableView;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingRequestQueries;
import org.duologue.application.booking.BookingRequestUseCases;
import org.duologue.application.booking.BookingUseCases;
import org.duologue.application.booking.RequestSession;
import org.duologue.application.enrollment.CreditRequestFilter;
import org.duologue.application.enrollment.CreditRequestQueries;
import org.duologue.application.payment.BeginCheckout;
import org.duologue.application.payment.CheckoutUseCases;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Given;
import org.duologue.web.json.IdempotencyKey;
import org.duologue.web.shared.Answers;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.EnteredReader;
import org.duologue.web.shared.Redirect;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Notice;

/**
 * The booking dialog: with whom, which session, which day, which times, confirm. What is chosen stands in the address,
 * so each step is a plain request and can be repeated, shared and gone back to.
 */
@Path("coaching/{enrollment}/book")
@RequestScoped
public class BookPages {

    @Inject
    private BookingUseCases bookings;

    @Inject
    private BookingQueries asked;

    @Inject
    private CheckoutUseCases checkouts;

    @Inject
    private BookingRequestUseCases bookingRequests;

    @Inject
    private BookingRequestQueries bookingRequestsAsked;

    @Inject
    private CreditRequestQueries requests;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** The dialog as far as it got; 204 to a dialog that shows all of it already. */
    @GET
    public Response dialog(@PathParam("enrollment") String enrollment) {
        Entered entered = EnteredReader.of(request);
        BookModel model = model(id(enrollment), entered, Optional.empty());
        return entered.value("seen").equals(model.seen())
                ? Response.noContent().build()
                : Response.ok(new Page("booking/book.jte", model)).build();
    }

    /** Books what was chosen, or asks the coach for it; what was lost meanwhile is said, and the rest stays chosen. */
    @POST
    public Response book(@PathParam("enrollment") String enrollment, Entered entered) {
        EnrollmentId id = id(enrollment);
        Actor by = actor.require();
        try {
            BookDialog dialog = dialog(by, id, entered);
            Optional<CommandId> command = IdempotencyKey.in(by, entered);
            String done = dialog.asks(by)
                    ? asked(by, id, dialog, command)
                    : entered.has("pay") ? begun(by, id, dialog, command) : booked(by, id, dialog, command);
            return Redirect.to(done).build();
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            return Answers.again(refusal, new Page("booking/book.jte", model(id, entered, Optional.of(refusal))));
        }
    }

    /** Nothing is paid yet: the page of the checkout says how, and how much. */
    private String begun(Actor by, EnrollmentId id, BookDialog dialog, Optional<CommandId> command) {
        CheckoutId begun = checkouts.begin(BeginCheckout.of(wish(by, id, dialog, command)));
        return "/app/checkouts/" + begun.value() + "?done=begun";
    }

    private static BookSessions wish(Actor by, EnrollmentId id, BookDialog dialog, Optional<CommandId> command) {
        List<Instant> starts = dialog.sought().chosen();
        return new BookSessions(by, id, dialog.coach(), dialog.type(), dialog.coachingType(), starts, command);
    }

    private String booked(Actor by, EnrollmentId id, BookDialog dialog, Optional<CommandId> command) {
        int booked = bookings.book(wish(by, id, dialog, command)).size();
        return "/app/coaching/" + id.value() + "?done=booked&n=" + booked;
    }

    private String asked(Actor by, EnrollmentId id, BookDialog dialog, Optional<CommandId> command) {
        BookingRequestId made = bookingRequests.request(new RequestSession(
                by,
                id,
                dialog.coach(),
                dialog.type(),
                dialog.coachingType(),
                dialog.sought().chosen(),
                command));
        return "/app/booking-requests/" + made.value() + "?done=asked";
    }

    private BookModel model(EnrollmentId id, Entered entered, Optional<Refusal> refusal) {
        Actor by = actor.require();
        Reader reader = readers.of(request);
        BookModel model = dialog(by, id, entered).model(asked, bookingRequestsAsked, by, reader, refusal);
        return model.ask().isEmpty()
                ? model
                : waiting(by, id, reader).map(model::waiting).orElse(model);
    }

    /** That the student has asked for credits already, if so. */
    private Optional<Notice> waiting(Actor by, EnrollmentId id, Reader reader) {
        CreditRequestFilter own = CreditRequestFilter.ALL.in(id).of(by.member()).waiting();
        return requests.requests(by, own, PageRequest.first(1)).items().stream()
                .findFirst()
                .map(open -> Notice.warm(
                        reader.text("request.waits"),
                        reader.text("request.waitsSince", "n", open.credits(), "at", open.askedAt())));
    }

    private BookDialog dialog(Actor by, EnrollmentId id, Entered entered) {
        BookableView bookable = asked.bookable(by, id);
        Sought sought = Sought.of(entered, readers.of(request).zone());
        return new BookDialog(
                bookable,
                sought,
                BookDialog.wanted(entered.value("coach")),
                Given.optionalId("type", entered.value("type"), SessionTypeId::new),
                Given.present(entered.value("about")),
                CurrentReader.browserZone(request));
    }

    private static EnrollmentId id(String enrollment) {
        return Given.id("enrollment", enrollment, EnrollmentId::new);
    }
}
