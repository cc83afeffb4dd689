package org.duologue.web.scheduling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.scheduling.AddExternalCalendar;
import org.duologue.application.scheduling.ExternalCalendarQueries;
import org.duologue.application.scheduling.ExternalCalendarUseCases;
import org.duologue.application.scheduling.RemoveExternalCalendar;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.ExternalCalendarId;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Given;
import org.duologue.web.shared.Answers;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.Redirect;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.RefusalText;

/** A coach's calendars elsewhere: which are read, whether that works, adding and removing them. */
@Path("availability/calendars")
@RequestScoped
public class ExternalCalendarPages {

    private static final List<String> DONE = List.of("added", "removed");

    @Inject
    private ExternalCalendarUseCases calendars;

    @Inject
    private ExternalCalendarQueries asked;

    @Inject
    private CurrentActor current;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** One's own calendars, or for an admin those of a coach. */
    @GET
    public Page calendars(@QueryParam("coach") UUID coach, @QueryParam("done") String done) {
        return page(coach(coach), Entered.nothing(), Optional.empty(), done != null && DONE.contains(done) ? done : "");
    }

    private MemberId coach(UUID typed) {
        return typed == null ? current.require().member() : new MemberId(typed);
    }

    /** Adds one, or removes the one that is named. */
    @POST
    public Response act(@QueryParam("coach") UUID typedCoach, Entered entered) {
        Actor by = current.require();
        MemberId coach = coach(typedCoach);
        boolean remove = entered.has("calendar");
        try {
            if (remove) {
                ExternalCalendarId id = Given.id("calendar", entered.value("calendar"), ExternalCalendarId::new);
                calendars.removeExternalCalendar(new RemoveExternalCalendar(by, id));
            } else {
                calendars.addExternalCalendar(
                        new AddExternalCalendar(by, coach, entered.value("name"), entered.value("url")));
            }
            String done = remove ? "removed" : "added";
            return Redirect.to("/app/availability/calendars?done=" + done + "&coach=" + coach.value())
                    .build();
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            Entered again = entered.refused(RefusalText.of(refusal, readers.of(request)));
            return Answers.again(refusal, page(coach, again, Optional.of(refusal), ""));
        }
    }

    private Page page(MemberId coach, Entered entered, Optional<Refusal> refusal, String done) {
        return new ExternalCalendarSheet(readers.of(request), coach)
                .page(asked.externalCalendars(current.require(), coach), entered, refusal, done);
    }
}
