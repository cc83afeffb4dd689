package org.duologue.web.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.duologue.application.scheduling.AvailabilitySettings;
import org.duologue.application.scheduling.AvailabilitySettings.Hours;
import org.duologue.application.scheduling.AvailabilityView;
import org.duologue.application.scheduling.SetAvailability;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Readers;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.Theme;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("When a coach is available: the form, what is read of it, and what it comes to")
class AvailabilitySheetsTest {

    private final MemoryWorld world = new MemoryWorld(Leadership.MONDAY);
    private final Leadership story = Leadership.in(world, 10);

    private Document shown(String name, Function<AvailabilitySheets, Page> page) {
        return Shown.everywhere(
                name,
                language -> Readers.everything(language, Theme.SYSTEM),
                r -> page.apply(new AvailabilitySheets(r, story.coach().member())));
    }

    private AvailabilityView stored() {
        return story.duologue()
                .schedulingQueries()
                .availability(story.coach(), story.coach().member());
    }

    private List<TimeRange> open(AvailabilitySettings settings) {
        return story.duologue().schedulingQueries().previewHours(story.coach(), settings, Leadership.MONDAY, 14);
    }

    private Document form(String name, Entered entered, Optional<Refusal> refusal, boolean own) {
        return shown(name, s -> s.form(stored(), open(stored().settings()), List.of(), own, entered, refusal, "saved"));
    }

    @Test
    @DisplayName("shown and sent again unchanged, nothing changes: ranges up to midnight, days off, other dates, S2.19")
    void roundTrip() {
        TreeMap<DayOfWeek, List<Hours>> weekly = new TreeMap<>();
        weekly.put(DayOfWeek.MONDAY, List.of(new Hours("00:00", "05:30"), new Hours("23:00", "24:00")));
        weekly.put(DayOfWeek.SUNDAY, List.of(new Hours("09:00", "09:05")));
        TreeMap<LocalDate, List<Hours>> dates = new TreeMap<>();
        dates.put(LocalDate.of(2026, 12, 24), List.of());
        dates.put(LocalDate.of(2026, 2, 28), List.of(new Hours("10:00", "11:00"), new Hours("12:00", "24:00")));
        AvailabilitySettings all =
                new AvailabilitySettings("Asia/Kathmandu", weekly, dates, true, "https://carl.example/{room}");
        story.duologue()
                .scheduling()
                .setAvailability(
                        new SetAvailability(story.coach(), story.coach().member(), all));
        Document page = form("availability-full", Entered.nothing(), Optional.empty(), false);
        assertEquals(all, AvailabilityForm.read(Entered.sent(Shown.sent(page))));
        assertEquals(
                Long.toString(stored().revision()),
                page.selectFirst("input[name=revision]").val());
        assertEquals("Availability of Carl", page.select("h1").text());
    }

    @Test
    @DisplayName("beside the hours stands what they come to; it is swapped inside an element that is listened to")
    void preview() {
        Document page = form("availability", Entered.nothing(), Optional.empty(), true);
        assertEquals(
                "Open on 10 days.",
                page.select("#preview[aria-live=polite] .sentence").text());
        assertEquals(10, page.select("#preview li").size());
        assertTrue(page.selectFirst("#preview li").text().contains("09:00 to 17:00"));
        assertEquals("#preview", page.selectFirst("[hx-post]").attr("hx-target"));
        assertTrue(page.selectFirst("[hx-post]")
                .attr("hx-post")
                .endsWith(story.coach().member().value().toString()));
        Document closed = shown(
                "availability-closed",
                s -> s.form(stored(), List.of(), List.of(), true, Entered.nothing(), Optional.empty(), ""));
        assertEquals("Nothing is open.", closed.select("#preview .sentence").text());
    }

    @Test
    @DisplayName("F15: the answer that is swapped in is the inside alone")
    void swapped() {
        var reader = Readers.everything(Locale.ENGLISH, Theme.SYSTEM);
        AvailabilitySheets sheets = new AvailabilitySheets(reader, story.coach().member());
        String html =
                new org.duologue.web.view.Templates().render(new Page("page/preview.jte", sheets.later()), reader);
        assertTrue(html.contains("as soon as the hours can be read"), html);
        assertTrue(!html.contains("id=") && !html.contains("aria-live"), html);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "day.MONDAY, 9 to 5",
        "day.TUESDAY, '09:00-12:00, 13:00-12:00'",
        "day.SUNDAY, 25:00-26:00",
        "overrides, tomorrow off",
        "overrides, 2026-02-30 off",
        "overrides, 2026-02-28 10-11",
        "zone, Europe/Nowhere"
    })
    @DisplayName("what cannot be read is refused at its field, and all that was typed stays")
    void unreadable(String field, String junk) {
        Map<String, List<String>> sent =
                new HashMap<>(Shown.sent(form("availability", Entered.nothing(), Optional.empty(), true)));
        sent.put("day.SATURDAY", List.of("8:00 – 9:00"));
        sent.put(field, List.of(junk));
        Entered typed = Entered.sent(sent);
        Refused refused = assertThrows(Refused.class, () -> story.duologue()
                .scheduling()
                .setAvailability(
                        new SetAvailability(story.coach(), story.coach().member(), AvailabilityForm.read(typed))));
        Refusal placed = AvailabilityForm.placed(refused.refusal());
        assertEquals(field, ((Invalid) placed).problems().get(0).field());
        Entered kept = typed.refused(RefusalText.of(placed, Readers.visitor(Locale.ENGLISH, "UTC")));
        Document again = form("availability-refused", kept, Optional.of(placed), true);
        assertEquals(1, Shown.problems(again).size());
        assertEquals("8:00 – 9:00", again.selectFirst("[name=day.SATURDAY]").val());
        if (!field.equals("zone")) {
            assertEquals(junk, again.selectFirst("[name=" + field + "]").val());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "9:00-12:00,13:00-17:00|09:00-12:00, 13:00-17:00",
                " 09:00 – 12:00 ; 13:00-24:00 |09:00-12:00, 13:00-24:00",
                ",,|''"
            })
    @DisplayName("hours may be typed as people write them")
    void lenient(String typed, String meant) {
        AvailabilitySettings read = AvailabilityForm.read(Entered.of(
                Map.of("zone", "UTC", "day.MONDAY", typed, "overrides", "\n 2026-03-01  OFF \n2026-03-02\n")));
        assertEquals(meant, AvailabilityForm.write(read.weekly().getOrDefault(DayOfWeek.MONDAY, List.of())));
        assertEquals("2026-03-01 off\n2026-03-02 off", AvailabilityForm.writeDates(read.overrides()));
    }
}
