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
import org.duologue.application.scheduling.AvailabilitySettings;
import org.duologue.application.scheduling.AvailabilityView;
import org.duologue.application.scheduling.ExternalCalendarQueries;
import org.duologue.application.scheduling.ExternalCalendarView;
import org.duologue.application.scheduling.SchedulingQueries;
import org.duologue.application.scheduling.SchedulingUseCases;
import org.duologue.application.scheduling.SetAvailability;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.shared.Answers;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.Redirect;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.Typed;

/** When a coach is available, with what comes of it beside it. */
@Path("availability")
@RequestScoped
public class AvailabilityPages {

    private static final int PREVIEW_DAYS = 14;

    @Inject
    private SchedulingUseCases scheduling;

    @Inject
    private SchedulingQueries asked;

    @Inject
    private ExternalCalendarQueries externalCalendars;

    @Inject
    private CurrentActor current;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** One's own availability, or for an admin that of a coach. */
    @GET
    public Page availability(@QueryParam("coach") UUID coach) {
        return page(coach(coach), Entered.nothing(), Optional.empty());
    }

    private MemberId coach(UUID typed) {
        return typed == null ? current.require().member() : new MemberId(typed);
    }

    /** Sets it. */
    @POST
    public Response set(@QueryParam("coach") UUID typedCoach, Entered entered) {
        MemberId coach = coach(typedCoach);
        try {
            AvailabilitySettings settings = AvailabilityForm.read(entered);
            Optional<Long> revision = new Typed(entered).revision();
            scheduling.setAvailability(new SetAvailability(current.require(), coach, settings, revision));
            return Redirect.to("/app/availability?done=saved&coach=" + coach.value())
                    .build();
        } catch (Refused refused) {
            Refusal refusal = AvailabilityForm.placed(refused.refusal());
            Entered again = entered.refused(RefusalText.of(refusal, readers.of(request)));
            return Answers.again(refusal, page(coach, again, Optional.of(refusal)));
        }
    }

    private Page page(MemberId coach, Entered entered, Optional<Refusal> refusal) {
        Actor by = current.require();
        AvailabilityView stored = asked.availability(by, coach);
        String done = Optional.ofNullable(request.getParameter("done")).orElse("");
        List<ExternalCalendarView> elsewhere = externalCalendars.externalCalendars(by, coach);
        return sheets(coach).form(stored, hours(stored.settings()), elsewhere, by.is(coach), entered, refusal, done);
    }

    private AvailabilitySheets sheets(MemberId coach) {
        return new AvailabilitySheets(readers.of(request), coach);
    }

    private List<TimeRange> hours(AvailabilitySettings settings) {
        return asked.previewHours(
                current.require(), settings, readers.of(request).now(), PREVIEW_DAYS);
    }

    /** What the hours typed so far would come to; nothing is stored. */
    @POST
    @Path("preview")
    public Page preview(@QueryParam("coach") UUID typedCoach, Entered entered) {
        AvailabilitySheets sheets = sheets(coach(typedCoach));
        try {
            AvailabilitySettings typed = AvailabilityForm.read(entered);
            return new Page("page/preview.jte", sheets.preview(typed, hours(typed)));
        } catch (Refused notYet) {
            return new Page("page/preview.jte", sheets.later());
        }
    }
}
