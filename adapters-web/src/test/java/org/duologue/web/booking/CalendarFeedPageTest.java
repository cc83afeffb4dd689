package org.duologue.web.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.duologue.web.testing.Shown;
import org.duologue.web.view.Page;
import org.duologue.web.view.Readers;
import org.duologue.web.view.Theme;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F4 The page about one's private calendar feed")
class CalendarFeedPageTest {

    private static Document shown(String name, CalendarFeedModel model) {
        return Shown.everywhere(
                name,
                language -> Readers.everything(language, Theme.SYSTEM),
                reader -> new Page("booking/feed.jte", model));
    }

    @Test
    @DisplayName("shows the address right after it was made and never again, and offers what can be done")
    void page() {
        String url = "https://duo.example/calendar/" + "s".repeat(43) + ".ics";
        Document fresh = shown("feed-fresh", new CalendarFeedModel("Since today.", url, ""));
        assertEquals(url, fresh.select("input[readonly]").val());
        assertEquals(2, fresh.select("main button[name=act]").size());
        Document none = shown("feed-none", new CalendarFeedModel("", "", "Gone."));
        assertEquals(0, none.select("input[readonly]").size());
        assertEquals("renew", none.select("main button[name=act]").val());
    }
}
