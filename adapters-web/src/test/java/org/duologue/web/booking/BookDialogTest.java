package org.duologue.web.booking;

import static org.duologue.web.booking.Chosen.choosing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.people.Actor;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The booking dialog: days and times in the reader’s zone, what it uses, what was lost")
class BookDialogTest {

    private final MemoryWorld world = new MemoryWorld(Leadership.MONDAY);
    private final Leadership story = Leadership.in(world, 10);

    private BookModel model(Actor by, Entered entered, String zone) {
        return model(by, entered, zone, Locale.ENGLISH);
    }

    private BookModel model(Actor by, Entered entered, String zone, Locale language) {
        var asked = story.duologue().bookingQueries();
        BookDialog dialog = new BookDialog(
                asked.bookable(by, story.enrollment()),
                Sought.of(entered, ZoneId.of(zone)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ZoneId.of("Europe/London")));
        return dialog.model(
                asked,
                story.duologue().bookingRequestQueries(),
                by,
                Shown.reader(by, "Stella", zone, world.clock().instant(), language),
                Optional.empty());
    }

    private Document shown(String name, BookModel model, String zone) {
        return shown(name, model, zone, Locale.ENGLISH);
    }

    private Document shown(String name, BookModel model, String zone, Locale language) {
        return Shown.page(
                name,
                new Page("booking/book.jte", model),
                Shown.reader(story.student(), "Stella", zone, world.clock().instant(), language));
    }

    @Test
    @DisplayName("S1.11 S1.59 S2.16: it opens with the first free day of the month, in the reader’s zone")
    void opens() {
        BookModel model = model(story.student(), Entered.nothing(), "America/New_York");
        CalendarModel calendar = model.calendar().orElseThrow();
        assertEquals("January 2026", calendar.month().title());
        assertEquals("2026-01-05", calendar.day());
        assertEquals("05:00", calendar.slots().get(0).slots().get(0).label());
        assertFalse(model.ready());
        Document page = shown("book", model, "America/New_York");
        assertTrue(page.select("#book .month button[aria-pressed=true]").text().contains("5"));
        assertTrue(page.select("#book-said").text().contains("You have 10 free sessions."));
    }

    @ParameterizedTest(name = "{0}: back to {1}, on to {2}")
    @CsvSource({
        "2026-01-05, '', 2026-01-06",
        "2026-01-08, 2026-01-07, 2026-01-09",
        "2026-01-10, 2026-01-09, 2026-01-11",
        "2026-03-06, 2026-03-05, ''"
    })
    @DisplayName(
            "S2.12 S2.13: a day has its own times, and the days beside it are one step away, from today to the end")
    void days(String day, String before, String after) {
        BookModel model = model(story.student(), choosing("day", day), "Europe/Berlin");
        CalendarModel calendar = model.calendar().orElseThrow();
        assertEquals(day, calendar.day());
        assertEquals(
                List.of(before, after),
                List.of(calendar.before().value(), calendar.after().value()));
        Document page = shown("book-day-" + day, model, "Europe/Berlin");
        page.select("label.slot input").forEach(time -> assertTrue(time.val().startsWith(day), time.val()));
        assertEquals(before.isEmpty(), page.selectFirst("#day-before").hasAttr("disabled"));
    }

    @Test
    @DisplayName("S1.60 S1.61 S2.17: two chosen times: this uses 2, 8 left; the deadline is said; chips can be dropped")
    void two() {
        Entered entered =
                choosing("day", "2026-01-08", "slot", "2026-01-07T10:00:00+01:00", "slot", "2026-01-08T11:00:00+01:00");
        BookModel model = model(story.student(), entered, "Europe/Berlin");
        assertEquals("You have 10 free sessions. This uses 2, 8 left.", model.sum());
        assertTrue(model.deadline().contains("the first until Tue 6 Jan, 10:00"), model.deadline());
        assertTrue(model.ready());
        Document page = shown("book-two", model, "Europe/Berlin");
        assertEquals(2, page.select(".chip").size());
        assertEquals(2, page.select("#book-wish input[name=slot]").size());
        assertEquals("Confirm 2 bookings", page.select("#book-confirm").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    @DisplayName(
            "E10 E3: what is too close to a chosen time is struck with the reason, for eye and ear, and stays visible")
    void clash(String language) {
        Locale locale = Locale.forLanguageTag(language);
        BookModel model = model(
                story.student(),
                choosing("slot", "2026-01-07T10:00:00+01:00", "day", "2026-01-07"),
                "Europe/Berlin",
                locale);
        Document page = shown("book-clash-" + language, model, "Europe/Berlin", locale);
        List<Element> struck = page.select(".slot:has(input[disabled])");
        assertEquals(2, struck.size());
        String reason = locale.equals(Locale.ENGLISH) ? "too close to 10:00" : "zu nah an 10:00";
        struck.forEach(slot -> assertTrue(slot.text().contains(reason), slot.text()));
        assertEquals(1, page.select("#book-clashes li").size());
        String said = page.select("#book-clashes li").text();
        assertTrue(said.startsWith(locale.equals(Locale.ENGLISH) ? "09:00 and 11:00: " : "09:00 und 11:00: "), said);
        assertTrue(page.selectFirst("input[value^=2026-01-07T10:00]").hasAttr("checked"));
        assertTrue(model.ready());
    }

    @Test
    @DisplayName("E10: without scripts two times that do not go together can be sent: the later goes with its reason")
    void chosenTogether() {
        Entered both = choosing("slot", "2026-01-07T11:00:00+01:00", "slot", "2026-01-07T10:00:00+01:00");
        BookModel model = model(story.student(), both, "Europe/Berlin");
        assertEquals(
                List.of("Wed 7 Jan, 10:00"),
                model.chips().stream().map(BookModel.Chip::label).toList());
        assertTrue(
                model.notices().get(0).title().contains("does not go with"),
                model.notices().toString());
        assertTrue(model.ready());
    }

    @Test
    @DisplayName("F15: what is said after a step stands in elements that stay, so that a screen reader hears it")
    void liveRegionsStay() {
        Document page = shown("book-live", model(story.student(), Entered.nothing(), "Europe/Berlin"), "Europe/Berlin");
        String swapped = page.selectFirst("#choose").attr("hx-select-oob") + ","
                + page.selectFirst("#choose").attr("hx-target");
        for (Element live : page.select("dialog [role=status]")) {
            assertTrue(swapped.contains("#" + live.id() + ":innerHTML"), live.id());
            live.parents().stream()
                    .filter(parent -> !parent.id().isEmpty())
                    .forEach(parent ->
                            assertFalse(List.of(swapped.split(", *", -1)).contains("#" + parent.id()), parent.id()));
        }
        assertEquals(2, page.select("dialog [role=status]").size());
        for (String part : swapped.split(",", -1)) {
            assertEquals(1, page.select(part.strip().replace(":innerHTML", "")).size(), part);
        }
    }

    @Test
    @DisplayName("S2.15: a time that was lost meanwhile goes with its reason, the other stays chosen")
    void lost() {
        Leadership other = story.another("Otto");
        other.book(Leadership.berlin("2026-01-07T10:00"));
        Entered entered = choosing("slot", "2026-01-07T10:00:00+01:00", "slot", "2026-01-08T10:00:00+01:00");
        BookModel model = model(story.student(), entered, "Europe/Berlin");
        assertEquals(1, model.chips().size());
        assertEquals(1, model.notices().size());
        assertTrue(model.notices().get(0).title().contains("Wed 7 Jan, 10:00"));
        assertTrue(model.notices().get(0).text().contains("The coach is not free then."), "a student hears no more");
        shown("book-lost", model, "Europe/Berlin");
    }

    @Test
    @DisplayName("F1 S2.33: why is a time missing: the hours; and a day without free times leads to the next one")
    void why() {
        BookModel model = model(story.student(), choosing("day", "2026-01-10", "why", "10:00"), "Europe/Berlin");
        CalendarModel calendar = model.calendar().orElseThrow();
        assertTrue(
                calendar.reasons().get(0).contains("outside the coach’s hours"),
                calendar.reasons().toString());
        assertTrue(calendar.none().contains("Mon 12 Jan, 09:00"), calendar.none());
        assertEquals("2026-01-12", calendar.next().orElseThrow().value());
        shown("book-empty-day", model, "Europe/Berlin");
    }

    @Test
    @DisplayName("S2.25 S2.26 S2.27 S2.33: too few credits: what is missing is said, whom to ask, and the way there and"
            + " back")
    void tooFew() {
        Leadership poor = Leadership.in(new MemoryWorld(Leadership.MONDAY), 1);
        var asked = poor.duologue().bookingQueries();
        Entered entered = choosing("slot", "2026-01-07T10:00:00+01:00", "slot", "2026-01-08T10:00:00+01:00");
        BookDialog dialog = new BookDialog(
                asked.bookable(poor.student(), poor.enrollment()),
                Sought.of(entered, Leadership.BERLIN),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        BookModel model = dialog.model(
                asked,
                poor.duologue().bookingRequestQueries(),
                poor.student(),
                Shown.reader(poor.student(), "Stella", "Europe/Berlin", Leadership.MONDAY, Locale.ENGLISH),
                Optional.empty());
        assertFalse(model.ready());
        assertTrue(
                model.problem().orElseThrow().text().contains("Ask Carl or an admin"),
                model.problem().toString());
        Document page = shown("book-too-few", model, "Europe/Berlin");
        String ask = page.select("#book-said a[href*=/ask]").attr("href");
        assertTrue(ask.startsWith("/app/coaching/" + poor.enrollment().value() + "/ask?n=1&back="), ask);
        String back = URLDecoder.decode(ask.substring(ask.indexOf("back=") + 5), StandardCharsets.UTF_8);
        assertTrue(back.contains("/book?coach=" + poor.coach().member().value()), back);
        assertTrue(back.contains("&slot=2026-01-07T09%3A00%3A00Z&slot=2026-01-08T09%3A00%3A00Z"), back);
    }

    @Test
    @DisplayName("E4: on the day the clocks change every time is a real one; the skipped hour is explained")
    void clocksGoForward() {
        world.clock().set(Instant.parse("2026-03-02T08:00:00Z"));
        BookModel model = model(story.student(), choosing("day", "2026-03-08", "why", "02:30"), "America/New_York");
        assertTrue(model.calendar().orElseThrow().reasons().get(0).contains("clocks go forward"));
    }

    @Test
    @DisplayName("what cannot be read in an address is left out, and a month outside the horizon is the nearest one")
    void nonsense() {
        Entered entered = choosing("day", "yesterday", "month", "9999-99", "slot", "soon", "zone", "Mars", "why", "x");
        BookModel model = model(story.student(), entered, "Europe/Berlin");
        assertEquals("2026-01-05", model.calendar().orElseThrow().day());
        BookModel far = model(story.student(), choosing("month", "2999-12"), "Europe/Berlin");
        assertFalse(far.calendar().orElseThrow().month().title().contains("2999"));
    }
}
