package org.duologue.application.booking;

import java.util.Optional;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.people.Actor;

/** What can be asked about change requests; every quote comes from the rules that the act itself is held to. */
public interface ChangeRequestQueries {

    /** A request: the student who asked, the session's coach, coaches of the enrollment and admins. */
    ChangeRequestView request(Actor by, ChangeRequestId request);

    /** The latest about a session; with the same right to see as the session. */
    Optional<ChangeRequestView> latest(Actor by, BookingId booking);

    /**
     * Requests, asked last first: all for admins, those about their sessions for coaches, their own for students; in an
     * enrollment that one may see all of it.
     */
    Page<ChangeRequestView> requests(Actor by, RequestFilter filter, PageRequest page);

    /** How many wait for an answer of the actor's; for admins, of anybody's. */
    int waiting(Actor by);

    /** Until when there would be an answer, who would be asked, and what stands against asking. */
    ConsentQuote quoteAsk(Actor by, AskForChange command);

    /** What saying yes would do, with this choice about the credits of a session that is cancelled. */
    ChangeQuote quoteGrant(Actor by, ChangeRequestId request, CreditChoice credits);

    /** What stands against declining, whatever the message; nothing happens to the session. */
    ChangeQuote quoteDecline(Actor by, ChangeRequestId request);

    /** What stands against withdrawing; nothing happens to the session. */
    ChangeQuote quoteWithdraw(Actor by, ChangeRequestId request);
}
