package org.duologue.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.duologue.application.booking.AskForChange;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.ChangeRequestQueries;
import org.duologue.application.booking.ChangeRequestUseCases;
import org.duologue.application.booking.DeclineChangeRequest;
import org.duologue.application.booking.GrantChangeRequest;
import org.duologue.application.booking.WithdrawChangeRequest;
import org.duologue.application.payment.RefundDutyQueries;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Given;
import org.duologue.web.json.IdempotencyKey;
import org.duologue.web.shared.Answers;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.Redirect;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;

/** Asking on the page of a session that it be cancelled, and answering there what is asked about it. */
@Path("sessions/{session}/change")
@RequestScoped
public class SessionChangePages {

    @Inject
    private ChangeRequestUseCases requests;

    @Inject
    private ChangeRequestQueries changes;

    @Inject
    private BookingQueries bookings;

    @Inject
    private RefundDutyQueries duties;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** Asks that it be cancelled after the cutoff; for another time there is the dialog in which it is moved. */
    @POST
    @Path("ask")
    public Response ask(@PathParam("session") String session, Entered entered) {
        return act(
                session,
                entered,
                "asked",
                () -> requests.ask(new AskForChange(
                        actor.require(), id(session), Optional.empty(), entered.value("reason"), once(entered))));
    }

    /** Grants what is asked for; the session is changed at once. */
    @POST
    @Path("grant")
    public Response grant(@PathParam("session") String session, Entered entered) {
        return act(
                session,
                entered,
                "granted",
                () -> requests.grant(new GrantChangeRequest(
                        actor.require(),
                        wanted(entered),
                        Given.optionalChoice("credits", entered.value("credits"), CreditChoice.class)
                                .orElse(CreditChoice.AS_AGREED),
                        entered.value("message"),
                        once(entered))));
    }

    /** Declines it; the session stays as it is. */
    @POST
    @Path("decline")
    public Response decline(@PathParam("session") String session, Entered entered) {
        return act(
                session,
                entered,
                "declined",
                () -> requests.decline(new DeclineChangeRequest(
                        actor.require(), wanted(entered), entered.value("why"), once(entered))));
    }

    /** Takes it back. */
    @POST
    @Path("withdraw")
    public Response withdraw(@PathParam("session") String session, Entered entered) {
        return act(
                session,
                entered,
                "withdrawn",
                () -> requests.withdraw(new WithdrawChangeRequest(actor.require(), wanted(entered), once(entered))));
    }

    private Optional<CommandId> once(Entered entered) {
        return IdempotencyKey.in(actor.require(), entered);
    }

    private Response act(String session, Entered entered, String done, Runnable act) {
        Actor by = actor.require();
        BookingId id = id(session);
        try {
            act.run();
            return Redirect.to("/app/sessions/" + id.value() + "?done=" + done).build();
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            Page again = new SessionPage(bookings, changes, duties, by, readers.of(request))
                    .of(id, entered, Optional.of(refusal), "");
            return Answers.again(refusal, again);
        }
    }

    private static ChangeRequestId wanted(Entered entered) {
        return Given.id("request", entered.value("request"), ChangeRequestId::new);
    }

    private static BookingId id(String session) {
        return Given.id("session", session, BookingId::new);
    }
}
