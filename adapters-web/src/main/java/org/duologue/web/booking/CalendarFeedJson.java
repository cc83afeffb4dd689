package org.duologue.web.booking;

import java.time.Instant;
import java.util.Optional;
import org.duologue.application.booking.CalendarFeedView;
import org.duologue.web.shared.WebSettings;

/** What programs get about a private calendar feed. */
public final class CalendarFeedJson {

    private CalendarFeedJson() {}

    /** Where the feed of this secret is found. */
    static String url(WebSettings settings, String secret) {
        return settings.baseUrl() + "/calendar/" + secret + ".ics";
    }

    /**
     * Whether there is one.
     *
     * @param since when its address was made; left out where there is none
     */
    public record Feed(boolean active, Instant since) {

        static Feed of(Optional<CalendarFeedView> feed) {
            return new Feed(feed.isPresent(), feed.map(CalendarFeedView::since).orElse(null));
        }
    }

    /**
     * A fresh one.
     *
     * @param url its address, which cannot be asked for again
     */
    public record Fresh(String url) {}
}
