package org.duologue.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.HeldTimeView;
import org.duologue.application.booking.HoldTimes;
import org.duologue.application.booking.ReleaseTimes;
import org.duologue.application.booking.SlotHoldQueries;
import org.duologue.application.booking.SlotHoldUseCases;
import org.duologue.domain.booking.HoldRules;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.scheduling.SlotRefusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Given;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;

/**
 * Keeps what is chosen in the booking dialog while somebody decides, and lets go of what is chosen no more. Only the
 * dialog's script comes here; without it nothing is kept.
 */
@Path("coaching/{enrollment}/book/hold")
@RequestScoped
public class HoldPages {

    /** The event by which the dialog looks for what went. */
    private static final String WENT = "times-went";

    @Inject
    private SlotHoldUseCases holds;

    @Inject
    private SlotHoldQueries asked;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** Until when the chosen times are kept, in a sentence; of many the first five. Empty where none is. */
    @POST
    public Response hold(@PathParam("enrollment") String enrollment, Entered entered) {
        EnrollmentId id = Given.id("enrollment", enrollment, EnrollmentId::new);
        Actor by = actor.require();
        Reader own = readers.of(request);
        Sought sought = Sought.of(entered, own.zone());
        try {
            hold(by, id, entered, sought.chosen());
            return Response.ok(said(
                            own.in(sought.zone()),
                            asked.held(by, id),
                            sought.chosen().size()))
                    .build();
        } catch (Refused refused) {
            Response.ResponseBuilder nothing = Response.ok(said(own, List.of(), 0));
            return refused.refusal() instanceof SlotRefusal
                    ? nothing.header("HX-Trigger", WENT).build()
                    : nothing.build();
        }
    }

    private void hold(Actor by, EnrollmentId id, Entered entered, List<Instant> chosen) {
        Optional<SessionTypeId> type = Given.optionalId("type", entered.value("type"), SessionTypeId::new);
        if (chosen.isEmpty() || type.isEmpty()) {
            holds.release(new ReleaseTimes(by, id));
            return;
        }
        List<Instant> first = chosen.stream().limit(HoldRules.MAX_TIMES).toList();
        holds.hold(
                new HoldTimes(by, id, BookDialog.wanted(entered.value("coach")), type.get(), first, Optional.empty()));
    }

    private static Page said(Reader reader, List<HeldTimeView> held, int chosen) {
        String sentence = held.stream()
                .map(HeldTimeView::until)
                .min(Instant::compareTo)
                .map(until -> reader.text(
                        held.size() < chosen ? "booking.keptSome" : "booking.kept",
                        "n",
                        held.size(),
                        "at",
                        reader.times().time(until)))
                .orElse("");
        return new Page("booking/held.jte", sentence);
    }
}
