package org.duologue.web.booking;

import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.ChangeQuote;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.people.Actor;

/**
 * What cancelling a session would do with each choice.
 *
 * @param agreed the credits go where was agreed
 * @param kept they stay used
 */
record CancelQuotes(ChangeQuote agreed, ChangeQuote kept) {

    static CancelQuotes of(BookingQueries asked, Actor by, BookingId session) {
        return new CancelQuotes(
                asked.quoteCancel(by, session, CreditChoice.AS_AGREED),
                asked.quoteCancel(by, session, CreditChoice.KEPT));
    }
}
