package org.duologue.web.scheduling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.scheduling.AvailabilitySettings;
import org.duologue.application.scheduling.AvailabilityView;
import org.duologue.application.scheduling.SchedulingQueries;
import org.duologue.application.scheduling.SchedulingUseCases;
import org.duologue.application.scheduling.SetAvailability;
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
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.Typed;
import org.duologue.web.view.Zones;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.FormPart;
import org.duologue.web.view.part.FormSheet;
import org.duologue.web.view.part.FormSheet.Preview;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Option;

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
            return Response.status(Answers.status(refusal.kind()))
                    .entity(page(coach, again, Optional.of(refusal)))
                    .build();
        }
    }

    private Page page(MemberId coach, Entered entered, Optional<Refusal> refusal) {
        Reader reader = readers.of(request);
        AvailabilityView stored = asked.availability(current.require(), coach);
        List<FormPart> parts = parts(reader, stored.settings(), entered);
        List<Field> fields =
                parts.stream().flatMap(part -> part.fields().stream()).toList();
        boolean own = current.require().is(coach);
        return new Page(
                "page/form.jte",
                new FormSheet(
                        reader.times().place(ZoneId.of(stored.settings().zone())),
                        own
                                ? reader.text("scheduling.availability")
                                : reader.text("scheduling.availabilityOf", "name", stored.coachName()),
                        "/app/availability?coach=" + coach.value(),
                        Map.of("revision", Long.toString(stored.revision())),
                        parts,
                        refusal.map(r -> Notice.of(r, reader, fields)),
                        reader.text("common.save"),
                        "/app/",
                        Optional.of(preview(reader, stored.settings(), coach)),
                        "saved".equals(request.getParameter("done")) ? reader.text("access.saved") : ""));
    }

    private static List<FormPart> parts(Reader reader, AvailabilitySettings shown, Entered entered) {
        List<Object> days = new ArrayList<>(AvailabilityForm.week(shown.weekly(), entered, reader));
        List<Option> zones = Zones.choices().stream()
                .map(zone -> Option.of(zone.getId(), zone.getId().replace('_', ' ')))
                .toList();
        Field zone = Field.select("zone", reader.text("scheduling.zone"), zones)
                .value(shown.zone())
                .from(entered);
        Field dates = Field.of(Field.Kind.LINES, "overrides", reader.text("scheduling.overrides"))
                .value(AvailabilityForm.writeDates(shown.overrides()))
                .from(entered);
        return List.of(
                new FormPart(reader.text("scheduling.week"), reader.text("scheduling.weekHint"), days),
                new FormPart(reader.text("scheduling.dates"), reader.text("scheduling.datesHint"), List.of(dates)),
                new FormPart(reader.text("scheduling.zone"), reader.text("scheduling.zoneHint"), List.of(zone)));
    }

    /** What the hours typed so far would come to; nothing is stored. */
    @POST
    @Path("preview")
    public Page preview(@QueryParam("coach") UUID typedCoach, Entered entered) {
        Reader reader = readers.of(request);
        MemberId coach = coach(typedCoach);
        try {
            return new Page("page/preview.jte", preview(reader, AvailabilityForm.read(entered), coach));
        } catch (Refused notYet) {
            return new Page(
                    "page/preview.jte",
                    new Preview(
                            reader.text("scheduling.preview"),
                            reader.text("scheduling.previewLater"),
                            List.of(),
                            live(coach)));
        }
    }

    private static String live(MemberId coach) {
        return "/app/availability/preview?coach=" + coach.value();
    }

    /** The hours come to these open times, in the coach's zone. */
    private Preview preview(Reader reader, AvailabilitySettings settings, MemberId coach) {
        List<TimeRange> hours = asked.previewHours(current.require(), settings, reader.now(), PREVIEW_DAYS);
        ZoneId zone = ZoneId.of(settings.zone());
        Map<LocalDate, String> byDay = new LinkedHashMap<>();
        for (TimeRange open : hours) {
            LocalDate day = LocalDate.ofInstant(open.start(), zone);
            byDay.merge(day, reader.in(zone).times().hours(open.start(), open.end()), (a, b) -> a + ", " + b);
        }
        List<Fact> facts = byDay.entrySet().stream()
                .map(e -> Fact.of(reader.times().day(e.getKey()), e.getValue()))
                .toList();
        return new Preview(
                reader.text("scheduling.preview"),
                reader.text("scheduling.previewSentence", "n", facts.size()),
                facts,
                live(coach));
    }
}
