package org.duologue.web.scheduling;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.scheduling.AvailabilitySettings;
import org.duologue.application.scheduling.AvailabilityView;
import org.duologue.application.scheduling.ExternalCalendarView;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.MeetingPlace;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.Zones;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.FormPart;
import org.duologue.web.view.part.FormSheet;
import org.duologue.web.view.part.FormSheet.Preview;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Option;
import org.duologue.web.view.part.Toggle;

/** Puts a coach's availability on a page. */
final class AvailabilitySheets {

    private final Reader reader;
    private final MemberId coach;

    AvailabilitySheets(Reader reader, MemberId coach) {
        this.reader = reader;
        this.coach = coach;
    }

    /**
     * The form.
     *
     * @param open what the stored hours come to
     * @param elsewhere the coach's external calendars
     * @param own whether it is the reader's own
     */
    Page form(
            AvailabilityView stored,
            List<TimeRange> open,
            List<ExternalCalendarView> elsewhere,
            boolean own,
            Entered entered,
            Optional<Refusal> refusal,
            String done) {
        List<FormPart> parts = new ArrayList<>(parts(stored.settings(), entered));
        parts.add(new ExternalCalendarSheet(reader, coach).part(elsewhere));
        parts.add(illness());
        List<Field> fields =
                parts.stream().flatMap(part -> part.fields().stream()).toList();
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
                        Optional.of(preview(stored.settings(), open)),
                        done.equals("saved") ? reader.text("access.saved") : ""));
    }

    /** The way to the page on which it is said that the coach is ill. */
    private FormPart illness() {
        String address = "/app/availability/illness?coach=" + coach.value();
        return new FormPart(
                reader.text("scheduling.illness"),
                reader.text("scheduling.illnessHint"),
                List.of(new Fact(
                        reader.text("scheduling.illnessWhat"), reader.text("scheduling.illnessOpen"), address)));
    }

    /** What can be said of where sessions take place. */
    static String placeHint(Reader reader) {
        return reader.text("scheduling.placeHint", "room", MeetingPlace.Rooms.PLACEHOLDER);
    }

    private List<FormPart> parts(AvailabilitySettings shown, Entered entered) {
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
        Toggle confirming = new Toggle(
                        "confirming",
                        reader.text("scheduling.confirming"),
                        reader.text("scheduling.confirmingHint"),
                        shown.confirming())
                .from(entered);
        Field place = Field.text("meetingPlace", reader.text("scheduling.place"))
                .value(shown.meetingPlace())
                .hint(placeHint(reader))
                .from(entered);
        return List.of(
                new FormPart(reader.text("scheduling.week"), reader.text("scheduling.weekHint"), days),
                new FormPart(reader.text("scheduling.dates"), reader.text("scheduling.datesHint"), List.of(dates)),
                new FormPart(reader.text("scheduling.zone"), reader.text("scheduling.zoneHint"), List.of(zone)),
                new FormPart(reader.text("scheduling.requests"), "", List.of(confirming)),
                new FormPart(
                        reader.text("scheduling.ownPlace"), reader.text("scheduling.ownPlaceHint"), List.of(place)));
    }

    /** The hours come to these open times, in the coach's zone. */
    Preview preview(AvailabilitySettings settings, List<TimeRange> hours) {
        ZoneId zone = ZoneId.of(settings.zone());
        Map<LocalDate, String> byDay = new LinkedHashMap<>();
        for (TimeRange open : hours) {
            LocalDate day = LocalDate.ofInstant(open.start(), zone);
            byDay.merge(day, reader.in(zone).times().hours(open.start(), open.end()), (a, b) -> a + ", " + b);
        }
        List<Fact> facts = byDay.entrySet().stream()
                .map(e -> Fact.of(reader.times().day(e.getKey()), e.getValue()))
                .toList();
        return preview(reader.text("scheduling.previewSentence", "n", facts.size()), facts);
    }

    /** What is typed cannot be read yet. */
    Preview later() {
        return preview(reader.text("scheduling.previewLater"), List.of());
    }

    private Preview preview(String sentence, List<Fact> facts) {
        return new Preview(
                reader.text("scheduling.preview"), sentence, facts, "/app/availability/preview?coach=" + coach.value());
    }
}
