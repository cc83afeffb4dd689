package org.duologue.web.booking;

import java.util.Optional;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.ChangeQuote;
import org.duologue.application.booking.ChangeRequestQueries;
import org.duologue.application.booking.ChangeRequestView;
import org.duologue.domain.booking.ChangeRequestStatus;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.people.Actor;

/**
 * How a session can be changed.
 *
 * @param cancel what cancelling would do with each choice; empty where the session is over or cancelled
 * @param move what moving would do; likewise
 * @param asked the change that was asked for last
 * @param grant what granting it would do with each choice, for those who decide while it is open
 */
record SessionChanges(
        Optional<CancelQuotes> cancel,
        Optional<ChangeQuote> move,
        Optional<ChangeRequestView> asked,
        Optional<CancelQuotes> grant) {

    static SessionChanges of(BookingQueries bookings, ChangeRequestQueries changes, Actor by, BookingView session) {
        Optional<ChangeRequestView> asked = changes.latest(by, session.id());
        return new SessionChanges(
                session.upcoming() ? Optional.of(CancelQuotes.of(bookings, by, session.id())) : Optional.empty(),
                session.upcoming()
                        ? Optional.of(bookings.quoteMove(by, session.id(), Optional.empty()))
                        : Optional.empty(),
                asked,
                asked.filter(ChangeRequestView::mayAnswer)
                        .map(request -> new CancelQuotes(
                                changes.quoteGrant(by, request.id(), CreditChoice.AS_AGREED),
                                changes.quoteGrant(by, request.id(), CreditChoice.KEPT))));
    }

    /** The change that waits for an answer. */
    Optional<ChangeRequestView> open() {
        return asked.filter(request -> request.status() == ChangeRequestStatus.OPEN);
    }
}
