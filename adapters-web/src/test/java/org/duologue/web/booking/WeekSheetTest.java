package org.duologue.web.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.CoachCalendarView;
import org.duologue.application.booking.FreeTimesQuestion;
import org.duologue.application.booking.RequestSession;
import org.duologue.application.testing.Holding;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.people.Actor;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.RequestHold;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F3: the week of a coach as a page")
class WeekSheetTest {

    private final Leadership it = Leadership.in(new MemoryWorld(Leadership.MONDAY), 10);

    private Reader reader(Actor by, Locale language) {
        return Shown.reader(by, "Carl", "Europe/Berlin", Leadership.MONDAY, language);
    }

    private Document week(String day) {
        return week("week", day);
    }

    private Document week(String name, String day) {
        return Shown.everywhere(name, language -> reader(it.coach(), language), reader -> {
            WeekSheet sheet = new WeekSheet(LocalDate.parse(day), reader);
            return new Page(
                    "booking/week.jte",
                    sheet.model(it.duologue()
                            .coachCalendarQueries()
                            .calendar(it.coach(), it.coach().member(), sheet.window())));
        });
    }

    @Test
    @DisplayName(
            "its session stands in its column with the student's name and leads to its page; the rest is open hours")
    void withSession() {
        var free = it.duologue()
                .bookingQueries()
                .nextFree(
                        it.owner(),
                        new FreeTimesQuestion(
                                it.enrollment(),
                                it.coach().member(),
                                it.sessionType(),
                                Leadership.MONDAY,
                                Leadership.MONDAY))
                .orElseThrow();
        it.duologue()
                .bookings()
                .book(new BookSessions(
                        it.student(), it.enrollment(), it.coach().member(), it.sessionType(), List.of(free.start())));
        Reader reader = reader(it.coach(), Locale.ENGLISH);
        String day = reader.times().date(free.start()).toString();
        Document page = week(day);
        Element entry = page.selectFirst("td.session a");
        assertEquals("Stella", entry.text());
        assertTrue(entry.attr("href").startsWith("/app/sessions/"));
        assertTrue(entry.closest("td").hasAttr("data-shown"), "a phone shows the day that was asked for");
        assertEquals(7, page.select("thead th[data-day]").size());
        assertTrue(page.select("td.free").size() > 5);
    }

    @Test
    @DisplayName("B23: a time that a student asks for is there beside the sessions, and leads to the request")
    void asked() {
        it.deciding(Confirmation.REQUEST, 1);
        Instant start = Leadership.berlin("2026-01-07T10:00");
        it.duologue()
                .bookingRequests()
                .request(new RequestSession(
                        it.student(), it.enrollment(), it.coach().member(), it.sessionType(), List.of(start)));
        Element entry = week("2026-01-07").selectFirst("td.hold a");
        assertEquals("Stella asks", entry.text());
        assertTrue(entry.attr("href").startsWith("/app/booking-requests/"));
    }

    @Test
    @DisplayName("B23: a time that two students ask for is there once, and leads to the requests")
    void askedTwice() {
        it.deciding(Confirmation.REQUEST, 1);
        Leadership other = it.another("Tom");
        Instant start = Leadership.berlin("2026-01-07T10:00");
        for (Leadership each : List.of(other, it)) {
            it.duologue()
                    .bookingRequests()
                    .request(new RequestSession(
                            each.student(), each.enrollment(), it.coach().member(), it.sessionType(), List.of(start)));
        }
        List<Element> entries = week("2026-01-07").select("td.hold a");
        assertEquals(
                List.of("Stella and Tom ask"),
                entries.stream().map(Element::text).toList());
        assertEquals("/app/booking-requests", entries.get(0).attr("href"));
    }

    @Test
    @DisplayName("T74: a time that is kept for a student says until when and for whom, with its buffer, and is no link")
    void held() {
        new Holding(it).hold(Leadership.berlin("2026-01-07T10:00"));
        Document page = week("week-held", "2026-01-07");
        Element cell = page.selectFirst("td.kept");
        assertEquals("Kept until 09:10 Stella, 10:00 to 11:00", cell.text());
        assertTrue(cell.select("a").isEmpty());
        assertEquals(1, page.select("td.buffer").size());
    }

    @Test
    @DisplayName("B23: a request that keeps its times stays a request, and says until when they are kept")
    void askedAndKept() {
        new Holding(it).keeping(Confirmation.REQUEST, 10, RequestHold.HARD);
        it.ask(Leadership.berlin("2026-01-07T10:00"));
        Document page = week("week-asked-and-kept", "2026-01-07");
        Element cell = page.selectFirst("td.hold");
        assertEquals("Stella asks 10:00 to 11:00, kept until Wed 7 Jan, 08:00", cell.text());
        assertTrue(cell.selectFirst("a").attr("href").startsWith("/app/booking-requests/"));
        assertTrue(page.select("td.kept").isEmpty());
    }

    @Test
    @DisplayName("E4: the week in which the reader’s zone skipped a day has seven columns, and that day is off")
    void skippedDay() {
        Reader reader = Shown.reader(it.coach(), "Carl", "Pacific/Apia", Leadership.MONDAY, Locale.ENGLISH);
        WeekSheet sheet = new WeekSheet(LocalDate.parse("2011-12-28"), reader);
        WeekModel week = sheet.model(it.duologue()
                .coachCalendarQueries()
                .calendar(it.coach(), it.coach().member(), sheet.window()));
        assertEquals(7, week.days().size());
        assertEquals("Friday 30 December 2011", week.days().get(4).whole());
    }

    @Test
    @DisplayName("every row of the table has all its columns, whatever begins in it")
    void columns() {
        Document page = week("2026-01-07");
        int[] left = new int[8];
        for (Element row : page.select("tbody tr")) {
            List<Element> cells = row.children();
            int next = 0;
            for (int column = 0; column < left.length; column++) {
                if (left[column] == 0) {
                    left[column] = Integer.parseInt(cells.get(next++).attr("rowspan"));
                }
                left[column]--;
            }
            assertEquals(cells.size(), next);
        }
        assertEquals(
                List.of(0, 0, 0, 0, 0, 0, 0, 0), Arrays.stream(left).boxed().toList());
    }

    @Test
    @DisplayName("a week in which there is nothing says so and leads to the hours")
    void nothing() {
        Document page = Shown.everywhere("week-empty", language -> reader(it.owner(), language), reader -> {
            var nobody = it.duologue()
                    .coachCalendarQueries()
                    .calendar(
                            it.coach(),
                            it.coach().member(),
                            new WeekSheet(LocalDate.parse("2026-01-07"), reader).window());
            var empty = new CoachCalendarView(
                    nobody.coach(),
                    nobody.name(),
                    nobody.zone(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
            return new Page("booking/week.jte", new WeekSheet(LocalDate.parse("2026-01-07"), reader).model(empty));
        });
        assertTrue(page.select("table.week").isEmpty());
        assertTrue(page.select(".empty a[href^=/app/availability]").size() == 1);
    }
}
