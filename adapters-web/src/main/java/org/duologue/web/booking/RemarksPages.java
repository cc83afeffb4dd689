package org.duologue.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingUseCases;
import org.duologue.application.booking.RateSession;
import org.duologue.application.booking.WriteNotes;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Given;
import org.duologue.web.shared.Answers;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.Redirect;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Typed;

/** What is said about a session: notes of those who lead it, and the student's rating. */
@Path("sessions/{session}/remarks")
@RequestScoped
public class RemarksPages {

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

    /** What is said, and the form for saying more. */
    @GET
    public Page remarks(@PathParam("session") String session, @QueryParam("done") String done) {
        return page(id(session), Entered.nothing(), Optional.empty(), "saved".equals(done));
    }

    /** Notes something. */
    @POST
    @Path("notes")
    public Response note(@PathParam("session") String session, Entered entered) {
        return answer(
                id(session),
                entered,
                () -> bookings.writeNotes(new WriteNotes(
                        actor.require(),
                        id(session),
                        entered.value("shared"),
                        entered.value("kept"),
                        new Typed(entered).revision(),
                        Optional.empty())));
    }

    /** Rates it. */
    @POST
    @Path("rating")
    public Response rate(@PathParam("session") String session, Entered entered) {
        return answer(
                id(session),
                entered,
                () -> bookings.rate(new RateSession(
                        actor.require(),
                        id(session),
                        Given.number("stars", entered.value("stars"), 0),
                        entered.value("comment"))));
    }

    private Response answer(BookingId id, Entered entered, Runnable act) {
        try {
            act.run();
            return Redirect.to("/app/sessions/" + id.value() + "/remarks?done=saved")
                    .build();
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            return Answers.again(refusal, page(id, entered, Optional.of(refusal), false));
        }
    }

    private Page page(BookingId id, Entered entered, Optional<Refusal> refusal, boolean saved) {
        Actor by = actor.require();
        RemarksSheet sheet = new RemarksSheet(asked.booking(by, id), asked.remarks(by, id), readers.of(request));
        return new Page("session/remarks.jte", sheet.model(entered, refusal, saved));
    }

    private static BookingId id(String session) {
        return Given.id("session", session, BookingId::new);
    }
}
