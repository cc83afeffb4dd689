package org.duologue.web.booking;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duologue.application.booking.RateSession;
import org.duologue.application.booking.WriteNotes;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.Actor;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page of what is said about a session")
class RemarksSheetTest {

    private final MemoryWorld world = new MemoryWorld(MONDAY);
    private final Leadership story = Leadership.in(world, 10);
    private final BookingId session = story.book(berlin("2026-01-07T10:00")).get(0);

    @BeforeEach
    void setUp() {
        story.duologue()
                .bookings()
                .writeNotes(new WriteNotes(story.coach(), session, "Read <b>chapter 3</b>\nand 4", "unsure"));
    }

    private Document shown(String name, Actor by, Locale language) {
        Reader reader =
                Shown.reader(by, "Somebody", "Europe/Berlin", world.clock().instant(), language);
        var asked = story.duologue().bookingQueries();
        RemarksSheet sheet = new RemarksSheet(asked.booking(by, session), asked.remarks(by, session), reader);
        return Shown.page(
                name, new Page("session/remarks.jte", sheet.model(Entered.nothing(), Optional.empty(), false)), reader);
    }

    @Test
    @DisplayName("E15: the student reads what is shared, as text, and nothing of what is kept; before the end no stars")
    void student() {
        Document page = shown("remarks-student", story.student(), Locale.ENGLISH);
        assertEquals(
                "Read <b>chapter 3</b> and 4", page.selectFirst(".as-typed").text());
        assertFalse(page.html().contains("unsure"));
        assertEquals(0, page.select("form[action$=notes], form[action$=rating]").size());
        assertTrue(page.text().contains("It can be rated from Wed 7 Jan, 11:00 on."), page::text);
    }

    @Test
    @DisplayName("the coach edits both notes, and sees the stars once there are some")
    void coach() {
        Document page = shown("remarks-coach", story.coach(), Locale.GERMAN);
        assertEquals(
                List.of("shared", "kept"),
                page.select("form[action$=notes] textarea").eachAttr("name"));
        assertEquals("unsure", page.selectFirst("#f-kept").text());
        assertEquals("1", page.selectFirst("input[name=revision]").val());
        assertTrue(page.text().contains("Noch nicht bewertet."));
        world.clock().set(berlin("2026-01-07T11:00"));
        story.duologue().bookings().rate(new RateSession(story.student(), session, 4, "clear"));
        Document rated = shown("remarks-rated", story.coach(), Locale.ENGLISH);
        assertEquals("4 of 5", rated.selectFirst(".display.glance").text());
        assertEquals("clear", rated.selectFirst(".as-typed").text());
        Document mine = shown("remarks-mine", story.student(), Locale.ENGLISH);
        assertEquals("4", mine.selectFirst("input[name=stars][checked]").val());
        assertTrue(mine.text().contains("It can be changed until Wed 14 Jan, 11:00."), mine::text);
    }
}
