package org.duologue.application.booking;

import java.util.Objects;
import org.duologue.application.booking.spi.MeetingRooms;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingSnapshot;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.MeetingPlace;

/**
 * Settles where a session takes place, once, when it is booked (B9): where its appointment says, or else where its
 * coach does; in a room of its own where that is a place of many rooms.
 */
public final class MeetingPlaces {

    private final MeetingRooms rooms;

    /** In these rooms. */
    public MeetingPlaces(MeetingRooms rooms) {
        this.rooms = Objects.requireNonNull(rooms, "rooms");
    }

    /** What is agreed for the session, with the place in it. */
    BookingSnapshot settle(BookingSnapshot agreed, Bench bench, MemberId coach, BookingId session) {
        MeetingPlace said = MeetingPlace.of(agreed.meetingPlace());
        MeetingPlace place = said instanceof MeetingPlace.Unset ? ownOf(bench, coach) : said;
        return agreed.at(place instanceof MeetingPlace.Rooms many ? rooms.open(many, session) : place);
    }

    private static MeetingPlace ownOf(Bench bench, MemberId coach) {
        return bench.availability(coach)
                .map(availability -> availability.state().place())
                .orElseGet(MeetingPlace.Unset::new);
    }
}
