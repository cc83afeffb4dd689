package org.duologue.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingRequestQueries;
import org.duologue.application.booking.BookingUseCases;
import org.duologue.application.booking.CalendarFeedQueries;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.booking.ChangeRequestQueries;
import org.duologue.application.payment.RefundDutyQueries;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.people.Actor;
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

/** The list of sessions, and the page of one, from which it can be cancelled. */
@Path("sessions")
@RequestScoped
public class SessionPages {

    private static final int AT_ONCE = 20;

    @Inject
    private BookingUseCases bookings;

    @Inject
    private BookingQueries asked;

    @Inject
    private BookingRequestQueries requests;

    @Inject
    private ChangeRequestQueries changes;

    @Inject
    private RefundDutyQueries duties;

    @Inject
    private CalendarFeedQueries feeds;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** Upcoming sessions, or with {@code when=past} those that are over or cancelled. */
    @GET
    public Page sessions() {
        Actor by = actor.require();
        Entered entered = EnteredReader.of(request);
        boolean past = entered.value("when").equals("past");
        PageRequest page = new PageRequest(Given.present(entered.value("after")), AT_ONCE);
        var found = past ? asked.past(by, BookingFilter.ALL, page) : asked.upcoming(by, BookingFilter.ALL, page);
        Reader reader = readers.of(request);
        List<OpenRequestRow> waiting = past ? List.of() : OpenRequestRow.waiting(requests, changes, by, reader);
        return new Page("session/list.jte", SessionsModel.of(found, past, waiting, by, reader));
    }

    /** One session. */
    @GET
    @Path("{session}")
    public Page session(@PathParam("session") String session) {
        return page(id(session), Entered.nothing(), Optional.empty());
    }

    /** It as a file for a calendar program. */
    @GET
    @Path("{session}/session.ics")
    public Response file(@PathParam("session") String session) {
        return CalendarFile.of(feeds.session(actor.require(), id(session)));
    }

    /** Cancels it; a refusal is shown on the same page, with the reason as it was typed. */
    @POST
    @Path("{session}/cancel")
    public Response cancel(@PathParam("session") String session, Entered entered) {
        Actor by = actor.require();
        BookingId id = id(session);
        try {
            bookings.cancel(new CancelSession(
                    by,
                    id,
                    entered.value("reason"),
                    Given.optionalChoice("credits", entered.value("credits"), CreditChoice.class)
                            .orElse(CreditChoice.AS_AGREED),
                    IdempotencyKey.in(by, entered)));
            return Redirect.to("/app/sessions/" + id.value() + "?done=cancelled")
                    .build();
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            return Answers.again(refusal, page(id, entered, Optional.of(refusal)));
        }
    }

    private Page page(BookingId id, Entered entered, Optional<Refusal> refusal) {
        Actor by = actor.require();
        Reader reader = readers.of(request);
        return new SessionPage(asked, changes, duties, by, reader)
                .of(id, entered, refusal, Done.said(EnteredReader.of(request), reader));
    }

    private static BookingId id(String session) {
        return Given.id("session", session, BookingId::new);
    }
}
