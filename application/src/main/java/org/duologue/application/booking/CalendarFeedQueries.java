package org.duologue.application.booking;

import java.util.Optional;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.Actor;

/** What can be asked about calendar feeds, and what they say. */
public interface CalendarFeedQueries {

    /** The actor's own feed, if they have one. */
    Optional<CalendarFeedView> feed(Actor by);

    /**
     * The iCalendar text of a feed: the sessions of its person from 30 days ago on, at most 2,000. A session
     * that is cancelled is no longer in it, since calendar programs take away what a feed does not have any more, but
     * disagree about what to do with an entry that says it is cancelled. Refused as {@code not-found} for a secret that
     * is unknown or was renewed, and for a person who is suspended.
     */
    String calendar(String secret);

    /** The iCalendar text of one session that is not cancelled. Those who may see it. */
    String session(Actor by, BookingId booking);
}
