package org.duologue.application.booking.spi;

import java.time.Instant;
import java.util.List;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.Language;
import org.duologue.domain.shared.TimeRange;

/**
 * Writes sessions as an iCalendar object that calendar programs understand. A session has the UID and SEQUENCE there
 * that its invitations have (E17), and the same sessions give the same text.
 */
public interface CalendarWriter {

    /** The text of a calendar with these sessions. */
    String write(Content content);

    /**
     * What a calendar says.
     *
     * @param name what calendar programs call it
     * @param language that of its reader
     */
    record Content(String name, Language language, List<Event> events) {

        public Content {
            events = List.copyOf(events);
        }
    }

    /**
     * A session, as one of its people sees it.
     *
     * @param sequence grows with every change
     * @param other whom the reader meets
     * @param meetingPlace an https link or some text; may be empty
     * @param changedAt when it was booked, or last changed
     */
    record Event(
            BookingId id,
            int sequence,
            String title,
            String program,
            TimeRange time,
            String coach,
            String other,
            String meetingPlace,
            Instant changedAt) {}
}
