package org.duologue.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.booking.BookingRequestQueries;
import org.duologue.application.booking.BookingRequestUseCases;
import org.duologue.application.booking.BookingRequestView;
import org.duologue.application.booking.ConfirmBookingRequest;
import org.duologue.application.booking.DeclineBookingRequest;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.booking.WithdrawBookingRequest;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Given;
import org.duologue.web.json.IdempotencyKey;
import org.duologue.web.request.RequestInbox;
import org.duologue.web.request.WaitingRequests;
import org.duologue.web.shared.Answers;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.EnteredReader;
import org.duologue.web.shared.Redirect;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;

/** Booking requests: the coach's inbox, one's own, and each with its times and its answer (S2.20-S2.22). */
@Path("booking-requests")
@RequestScoped
public class BookingRequestPages {

    private static final Map<String, String> DONE = Map.of(
            "asked", "request.booking.done.asked",
            "confirmed", "request.booking.done.confirmed",
            "declined", "request.booking.done.declined",
            "withdrawn", "request.booking.done.withdrawn");

    @Inject
    private BookingRequestUseCases requests;

    @Inject
    private BookingRequestQueries asked;

    @Inject
    private WaitingRequests waiting;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** Those that wait, unless all are wanted; for a student all. */
    @GET
    public Page list() {
        Actor by = actor.require();
        RequestInbox inbox = RequestInbox.of(RequestInbox.Kind.SESSIONS, by, EnteredReader.of(request), waiting.of(by));
        RequestFilter filter = inbox.waiting() ? RequestFilter.ALL.waiting() : RequestFilter.ALL;
        return new Page(
                "page/list.jte",
                new BookingRequestList(by, readers.of(request)).list(asked.requests(by, filter, inbox.page()), inbox));
    }

    /** One of them, with its times and the way to answer. */
    @GET
    @Path("{request}")
    public Page one(@PathParam("request") String id) {
        return page(id(id), Entered.nothing(), Optional.empty());
    }

    /** Confirms one of the times; the session is there at once. */
    @POST
    @Path("{request}/confirm")
    public Response confirm(@PathParam("request") String id, Entered entered) {
        return act(
                id(id),
                entered,
                "confirmed",
                () -> requests.confirm(new ConfirmBookingRequest(
                        actor.require(), id(id), Given.instant("start", entered.value("start")), once(entered))));
    }

    /** Declines it. */
    @POST
    @Path("{request}/decline")
    public Response decline(@PathParam("request") String id, Entered entered) {
        return act(
                id(id),
                entered,
                "declined",
                () -> requests.decline(
                        new DeclineBookingRequest(actor.require(), id(id), entered.value("message"), once(entered))));
    }

    /** Takes it back. */
    @POST
    @Path("{request}/withdraw")
    public Response withdraw(@PathParam("request") String id, Entered entered) {
        return act(
                id(id),
                entered,
                "withdrawn",
                () -> requests.withdraw(new WithdrawBookingRequest(actor.require(), id(id), once(entered))));
    }

    private Optional<CommandId> once(Entered entered) {
        return IdempotencyKey.in(actor.require(), entered);
    }

    private Response act(BookingRequestId id, Entered entered, String done, Runnable act) {
        try {
            act.run();
            return Redirect.to("/app/booking-requests/" + id.value() + "?done=" + done)
                    .build();
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            Entered again = entered.refused(RefusalText.of(refusal, readers.of(request)));
            return Answers.again(refusal, page(id, again, Optional.of(refusal)));
        }
    }

    private Page page(BookingRequestId id, Entered entered, Optional<Refusal> refusal) {
        Actor by = actor.require();
        Reader reader = readers.of(request);
        BookingRequestView view = asked.request(by, id);
        String done = DONE.getOrDefault(EnteredReader.of(request).value("done"), "");
        String toast = done.isEmpty() ? "" : reader.text(done);
        return new Page(
                "request/booking.jte", new BookingRequestSheet(by, reader).request(view, entered, refusal, toast));
    }

    private static BookingRequestId id(String request) {
        return Given.id("request", request, BookingRequestId::new);
    }
}
