package org.duologue.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingUseCases;
import org.duologue.application.booking.MarkNoShow;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
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

/** The dialog in which a coach or an admin says who did not come to a session, or corrects it (B28). */
@Path("sessions/{session}/no-show")
@RequestScoped
public class NoShowPages {

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

    /** The dialog; not for the student. */
    @GET
    public Page dialog(@PathParam("session") String session) {
        return page(id(session), Entered.nothing(), Optional.empty());
    }

    /** Notes it; what was chosen stays if it is refused. */
    @POST
    public Response mark(@PathParam("session") String session, Entered entered) {
        Actor by = actor.require();
        BookingId id = id(session);
        try {
            Absent absent = Given.optionalChoice("absent", entered.value("absent"), Absent.class)
                    .orElseThrow(() -> new Refused(Invalid.of(FieldProblem.of("absent", "missing"))));
            bookings.markNoShow(new MarkNoShow(
                    by,
                    id,
                    absent,
                    Optional.of((long) Given.number("version", entered.value("version"), -1)),
                    IdempotencyKey.in(by, entered)));
            return Redirect.to("/app/sessions/" + id.value() + "?done=noted").build();
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            return Answers.again(refusal, page(id, entered, Optional.of(refusal)));
        }
    }

    private Page page(BookingId id, Entered entered, Optional<Refusal> refusal) {
        Actor by = actor.require();
        NoShowDialog dialog = new NoShowDialog(asked.booking(by, id), by, readers.of(request));
        return new Page("session/noshow.jte", dialog.model(asked, entered, refusal));
    }

    private static BookingId id(String session) {
        return Given.id("session", session, BookingId::new);
    }
}
