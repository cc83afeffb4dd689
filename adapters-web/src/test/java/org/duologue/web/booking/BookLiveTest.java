package org.duologue.web.booking;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.testing.Holding;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An open booking dialog, while others choose, too")
class BookLiveTest {

    private static final Instant TEN = berlin("2026-01-07T10:00");

    private final MemoryWorld world = new MemoryWorld(MONDAY);
    private final Leadership stella = Leadership.in(world, 10);
    private final Holding ben = new Holding(stella.another("Ben"));

    private Reader reader() {
        return Shown.reader(
                stella.student(), "Stella", "Europe/Berlin", world.clock().instant(), Locale.ENGLISH);
    }

    private BookModel chosen() {
        Entered entered =
                Entered.sent(Map.of("day", List.of("2026-01-07"), "slot", List.of("2026-01-07T10:00:00+01:00")));
        BookDialog dialog = new BookDialog(
                stella.duologue().bookingQueries().bookable(stella.student(), stella.enrollment()),
                Sought.of(entered, ZoneId.of("Europe/Berlin")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return dialog.model(
                stella.duologue().bookingQueries(),
                stella.duologue().bookingRequestQueries(),
                stella.student(),
                reader(),
                Optional.empty());
    }

    @Test
    @DisplayName("T74: it tells that nothing changed from that a time went, and says in a sentence which and why")
    void live() {
        BookModel before = chosen();
        assertEquals(before.seen(), chosen().seen());
        new Holding(stella).hold(TEN);
        assertEquals(before.seen(), chosen().seen(), "one’s own hold changes nothing");
        ben.hold(berlin("2026-01-07T12:00"));
        BookModel after = chosen();
        assertNotEquals(before.seen(), after.seen());
        assertTrue(after.ready(), "what is held stays chosen");
        world.clock().set(MONDAY.plusSeconds(600));
        ben.hold(TEN);
        BookModel lost = chosen();
        assertEquals(List.of(), lost.chips());
        String said = lost.notices().get(0).toString();
        assertTrue(said.contains("Wed 7 Jan, 10:00 cannot be booked any more"), said);
        assertTrue(said.contains("kept for them until"), said);
    }

    @Test
    @DisplayName(
            "T74: with a script it looks again by itself and keeps what is chosen; without one nothing calls for it")
    void wired() {
        BookModel model = chosen();
        Document page = Shown.page("book-live", new Page("booking/book.jte", model), reader());
        assertEquals(model.action() + "/hold", page.selectFirst("#book-keep").attr("hx-post"));
        assertEquals("", page.selectFirst("#book-held").text());
        assertEquals(
                "{\"seen\":\"" + model.seen() + "\"}",
                page.selectFirst("#book-watch").attr("hx-vals"));
    }
}
