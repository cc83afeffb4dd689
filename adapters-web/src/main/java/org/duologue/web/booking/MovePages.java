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
import org.duologue.application.booking.AskForChange;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingUseCases;
import org.duologue.application.booking.ChangeRequestUseCases;
import org.duologue.application.booking.MoveSession;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.Actor;
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
import org.duologue.web.view.RefusalText;

/** The dialog in which a session gets another time: the booking dialog's calendar, with one time to choose. */
@Path("sessions/{session}/move")
@RequestScoped
public class MovePages {

    @Inject
    private BookingUseCases bookings;

    @Inject
    private ChangeRequestUseCases changes;

    @Inject
    private BookingQueries asked;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** The dialog as far as it got. */
    @GET
    public Page dialog(@PathParam("session") String session) {
        return page(id(session), EnteredReader.of(request), Optional.empty());
    }

    /** Moves it to the chosen time. */
    @POST
    public Response move(@PathParam("session") String session, Entered entered) {
        Actor by = actor.require();
        BookingId id = id(session);
        List<Instant> chosen =
                Sought.of(entered, readers.of(request).zone()).one(entered).chosen();
        if (chosen.isEmpty()) {
            return Response.ok(page(id, entered, Optional.empty())).build();
        }
        try {
            String done = moveOrAsk(by, id, chosen.get(0), entered);
            return Redirect.to("/app/sessions/" + id.value() + "?done=" + done).build();
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            return Answers.again(refusal, page(id, entered, Optional.of(refusal)));
        }
    }

    /** Asks where that is what the button said. */
    private String moveOrAsk(Actor by, BookingId id, Instant start, Entered entered) {
        Optional<CommandId> once = IdempotencyKey.in(by, entered);
        if (entered.has("reason")) {
            changes.ask(new AskForChange(by, id, Optional.of(start), entered.value("reason"), once));
            return "asked";
        }
        bookings.move(new MoveSession(by, id, start, once));
        return "moved";
    }

    private Page page(BookingId id, Entered entered, Optional<Refusal> refusal) {
        Actor by = actor.require();
        Reader reader = readers.of(request);
        Entered typed =
                refusal.map(r -> entered.refused(RefusalText.of(r, reader))).orElse(entered);
        Sought sought = Sought.of(entered, reader.zone()).one(entered);
        MoveDialog dialog = new MoveDialog(asked.booking(by, id), by, sought, CurrentReader.browserZone(request));
        return new Page("session/move.jte", dialog.model(asked, reader, typed, refusal));
    }

    private static BookingId id(String session) {
        return Given.id("session", session, BookingId::new);
    }
}
