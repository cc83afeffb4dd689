package org.duologue.application.booking;

import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.people.Actor;

/** What can be asked about booking requests; every quote comes from the rules that the act itself is held to. */
public interface BookingRequestQueries {

    /** A request: the student who asked, coaches of the enrollment and admins. */
    BookingRequestView request(Actor by, BookingRequestId request);

    /**
     * Requests, asked last first: all for admins, those that ask them for coaches, their own for students; in an
     * enrollment that one may see all of it.
     */
    Page<BookingRequestView> requests(Actor by, RequestFilter filter, PageRequest page);

    /** How many wait for an answer of the actor's; for admins, of anybody's. */
    int waiting(Actor by);

    /** What asking for a session would hold and leave, until when there is an answer, and what stands against it. */
    RequestQuote quoteRequest(Actor by, RequestSession command);

    /**
     * What stands against confirming a time. Nothing comes back: the credits that are held are used, and no other
     * request of the student loses its last time to the session, since nobody asks for one time twice.
     */
    ChangeQuote quoteConfirm(Actor by, ConfirmBookingRequest command);

    /** What declining would bring back to the student, and what stands against it, whatever the message. */
    ChangeQuote quoteDecline(Actor by, BookingRequestId request);

    /** What withdrawing would bring back, and what stands against it. */
    ChangeQuote quoteWithdraw(Actor by, BookingRequestId request);
}
