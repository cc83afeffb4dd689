package org.duologue.web.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.people.Actor;
import org.duologue.web.request.RequestInbox.Kind;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.ListSheet;
import org.duologue.web.view.part.Tab;
import org.duologue.web.view.part.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S2.22 S2.27: requests for sessions and for credits, side by side")
class RequestInboxTest {

    private final Leadership it = Leadership.in(new MemoryWorld(Leadership.MONDAY), 10);

    private ListSheet list(RequestInbox inbox, Optional<String> next) {
        Reader reader = Shown.reader(it.coach(), "Carl", "Europe/Berlin", Leadership.MONDAY, Locale.ENGLISH);
        return inbox.list(new Table("", List.of(), List.of()), next, reader);
    }

    @ParameterizedTest
    @CsvSource({
        "coach, '', true",
        "coach, all, false",
        "coach, waiting, true",
        "coach, nonsense, true",
        "student, '', false",
        "student, all, false",
        "student, waiting, true",
        "student, nonsense, false"
    })
    @DisplayName("who leads sees what waits unless they want all, a student all unless they want what waits")
    void waiting(String who, String show, boolean waiting) {
        Actor by = who.equals("coach") ? it.coach() : it.student();
        RequestInbox inbox = RequestInbox.of(Kind.CREDITS, by, Entered.of(Map.of("show", show)), Map.of());
        assertEquals(waiting, inbox.waiting());
        assertEquals(
                waiting ? "waiting" : "all",
                list(inbox, Optional.empty()).search().get(0).value());
    }

    @Test
    @DisplayName("each list leads to the others and says how many wait there")
    void tabs() {
        for (Kind kind : Kind.values()) {
            Map<Kind, Integer> counts = Map.of(Kind.SESSIONS, 1, Kind.CHANGES, 2, Kind.CREDITS, 3);
            List<Tab> tabs = list(RequestInbox.of(kind, it.coach(), Entered.nothing(), counts), Optional.empty())
                    .tabs();
            assertEquals(
                    List.of(
                            tab(kind == Kind.SESSIONS, "Sessions", "/app/booking-requests", 1),
                            tab(kind == Kind.CHANGES, "Changes", "/app/change-requests", 2),
                            tab(kind == Kind.CREDITS, "Credits", "/app/requests", 3)),
                    tabs);
        }
    }

    private static Tab tab(boolean here, String label, String href, int waiting) {
        return new Tab(label, href, here, here ? 0 : waiting);
    }

    @Test
    @DisplayName("a cursor goes into the address of older ones as it came, whatever is in it")
    void older() {
        RequestInbox inbox = RequestInbox.of(Kind.SESSIONS, it.coach(), Entered.of(Map.of("after", "a&b")), Map.of());
        assertEquals(Optional.of("a&b"), inbox.page().after());
        assertEquals(
                "/app/booking-requests?show=waiting&after=c%26d%3D",
                list(inbox, Optional.of("c&d=")).pager().older());
    }
}
