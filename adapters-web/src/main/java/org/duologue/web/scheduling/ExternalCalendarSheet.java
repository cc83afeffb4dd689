package org.duologue.web.scheduling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duologue.application.scheduling.ExternalCalendarView;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.scheduling.ExternalCalendarsModel.Row;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.FormPart;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Tone;

/** Writes what a coach's external calendars are like. */
record ExternalCalendarSheet(Reader reader, MemberId coach) {

    /** The part of the availability page that leads to them. */
    FormPart part(List<ExternalCalendarView> calendars) {
        long failing = calendars.stream()
                .filter(calendar -> calendar.failure().isPresent())
                .count();
        String said = reader.text("scheduling.external.count", "n", calendars.size(), "failing", failing);
        return new FormPart(
                reader.text("scheduling.external"),
                reader.text("scheduling.external.hint"),
                List.of(new Fact(said, reader.text("scheduling.external.manage"), address())));
    }

    private String address() {
        return "/app/availability/calendars?coach=" + coach.value();
    }

    /** Their page. */
    Page page(List<ExternalCalendarView> calendars, Entered entered, Optional<Refusal> refusal, String done) {
        List<Field> fields = List.of(
                Field.text("name", reader.text("scheduling.external.name"))
                        .hint(reader.text("scheduling.external.nameHint"))
                        .from(entered),
                Field.text("url", reader.text("scheduling.external.url"))
                        .hint(reader.text("scheduling.external.urlHint"))
                        .from(entered));
        String toast = done.isEmpty() ? "" : reader.text("scheduling.external." + done);
        return new Page(
                "scheduling/calendars.jte",
                new ExternalCalendarsModel(
                        reader.text("scheduling.external"),
                        address(),
                        "/app/availability?coach=" + coach.value(),
                        calendars.stream().map(this::row).toList(),
                        fields,
                        refusal.map(r -> Notice.of(r, reader, fields)),
                        toast));
    }

    private Row row(ExternalCalendarView calendar) {
        String id = calendar.id().value().toString();
        if (calendar.failure().isPresent()) {
            return new Row(
                    id,
                    calendar.name(),
                    calendar.host(),
                    reader.text("scheduling.external.state.failing"),
                    Tone.DANGER,
                    failing(calendar));
        }
        String read = calendar.readAt()
                .map(at -> reader.text("scheduling.external.read", "at", at))
                .orElseGet(() -> reader.text("scheduling.external.notYet"));
        String state = calendar.readAt().isPresent() ? "good" : "waiting";
        Tone tone = calendar.readAt().isPresent() ? Tone.ACCENT : Tone.PLAIN;
        return new Row(
                id, calendar.name(), calendar.host(), reader.text("scheduling.external.state." + state), tone, read);
    }

    private String failing(ExternalCalendarView calendar) {
        ExternalCalendarView.FailureView failure = calendar.failure().orElseThrow();
        String why =
                reader.text("scheduling.external.why." + failure.why().name().toLowerCase(Locale.ROOT));
        String since = reader.text("scheduling.external.failing", "since", failure.since(), "why", why);
        return since
                + " "
                + calendar.readAt()
                        .map(at -> reader.text("scheduling.external.kept", "at", at))
                        .orElseGet(() -> reader.text("scheduling.external.neverRead"));
    }
}
