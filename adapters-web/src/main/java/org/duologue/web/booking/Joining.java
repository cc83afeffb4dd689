package org.duologue.web.booking;

import java.util.Locale;
import org.duologue.application.booking.BookingView;
import org.duologue.web.view.Reader;

/**
 * How one gets into a session (B20): a link from 15 minutes before until its end, before that the time from which on.
 *
 * @param href the link while one can join, else empty
 * @param label what the button says, or what stands in its place; empty where there is nothing to join
 */
public record Joining(String href, String label) {

    /** For this reader, now. */
    public static Joining of(BookingView session, Reader reader) {
        boolean open = session.upcoming() && !reader.now().isBefore(session.joinableFrom());
        if (!session.upcoming() || !isLink(session.meetingPlace())) {
            return new Joining("", "");
        }
        return open
                ? new Joining(session.meetingPlace(), reader.text("booking.join"))
                : new Joining("", reader.text("booking.joinOpens", "at", session.joinableFrom()));
    }

    /** Whether the meeting place is an address to go to. */
    static boolean isLink(String place) {
        return place.toLowerCase(Locale.ROOT).startsWith("https://");
    }
}
