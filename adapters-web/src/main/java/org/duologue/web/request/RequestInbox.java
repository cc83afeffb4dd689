package org.duologue.web.request;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.Actor;
import org.duologue.web.json.Given;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.ListSheet;
import org.duologue.web.view.part.Option;
import org.duologue.web.view.part.Pager;
import org.duologue.web.view.part.Tab;
import org.duologue.web.view.part.Table;

/**
 * What was asked for, as lists side by side that are answered in one place.
 *
 * @param kind which of them is shown
 * @param waiting whether it has only those that wait for an answer
 * @param after after this cursor
 * @param counts how many of each kind wait
 */
public record RequestInbox(Kind kind, boolean waiting, Optional<String> after, Map<Kind, Integer> counts) {

    private static final int AT_ONCE = 25;

    /** What was asked for. */
    public enum Kind {
        /** A session with a coach. */
        SESSIONS("/app/booking-requests", "request.tab.sessions", "request.booking."),
        /** Another time for a session, or that it be cancelled. */
        CHANGES("/app/change-requests", "request.tab.changes", "request.change."),
        /** More credits. */
        CREDITS("/app/requests", "request.tab.credits", "request.");

        private final String href;
        private final String label;
        private final String texts;

        Kind(String href, String label, String texts) {
            this.href = href;
            this.label = label;
            this.texts = texts;
        }
    }

    /** As the address says: for those who lead those that wait, unless all are wanted; for a student all. */
    public static RequestInbox of(Kind kind, Actor by, Entered address, Map<Kind, Integer> counts) {
        boolean leads = by.isAdmin() || by.isCoach();
        String show = address.value("show");
        boolean waiting = leads ? !show.equals("all") : show.equals("waiting");
        return new RequestInbox(kind, waiting, Given.present(address.value("after")), counts);
    }

    /** Which page of them. */
    public PageRequest page() {
        return new PageRequest(after, AT_ONCE);
    }

    /**
     * The list.
     *
     * @param next the cursor of older ones, if there are any
     */
    public ListSheet list(Table table, Optional<String> next, Reader reader) {
        return new ListSheet(
                reader.workspace(),
                reader.text("nav.requests"),
                Optional.empty(),
                Arrays.stream(Kind.values()).map(each -> tab(each, reader)).toList(),
                List.of(show(reader)),
                Optional.empty(),
                table,
                new Pager("", next.map(this::older).orElse("")),
                "inbox",
                reader.text(kind.texts + (waiting ? "noneWaiting" : "none")),
                reader.text(kind.texts + "noneHint"),
                "");
    }

    private Tab tab(Kind each, Reader reader) {
        return new Tab(
                reader.text(each.label), each.href, each == kind, each == kind ? 0 : counts.getOrDefault(each, 0));
    }

    private Field show(Reader reader) {
        return Field.select(
                        "show",
                        reader.text("request.show"),
                        List.of(
                                Option.of("waiting", reader.text("request.showWaiting")),
                                Option.of("all", reader.text("request.showAll"))))
                .value(shown());
    }

    private String older(String next) {
        return kind.href + "?show=" + shown() + "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    private String shown() {
        return waiting ? "waiting" : "all";
    }
}
