package org.duologue.application.booking.spi;

import org.duologue.domain.booking.BookingId;
import org.duologue.domain.scheduling.MeetingPlace;

/** Opens rooms on the web, for sessions that do not all meet at one place. */
@FunctionalInterface
public interface MeetingRooms {

    /**
     * A room for one session alone. Asked in the unit of work that books the session, maybe again when the unit runs
     * again; so nobody far away can be asked here, and a room that is not used must cost nothing.
     *
     * @param where the shape of the rooms' addresses
     * @return a link that nobody can guess
     */
    MeetingPlace.Link open(MeetingPlace.Rooms where, BookingId session);
}
