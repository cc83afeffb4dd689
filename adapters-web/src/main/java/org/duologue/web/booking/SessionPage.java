package org.duologue.web.booking;

import java.util.Optional;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.ChangeRequestQueries;
import org.duologue.application.payment.RefundDutyQueries;
import org.duologue.application.payment.RefundDutyView;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;

/**
 * The page of one session, as it is shown at first and once more with what was refused on it.
 *
 * @param bookings questions about sessions
 * @param changes questions about what is asked for
 * @param duties questions about money that is owed back
 * @param by who looks at it
 * @param reader for whom
 */
record SessionPage(
        BookingQueries bookings, ChangeRequestQueries changes, RefundDutyQueries duties, Actor by, Reader reader) {

    Page of(BookingId id, Entered entered, Optional<Refusal> refusal, String toast) {
        BookingView session = bookings.booking(by, id);
        Entered typed =
                refusal.map(r -> entered.refused(RefusalText.of(r, reader))).orElse(entered);
        return new Page(
                "session/session.jte",
                new SessionSheet(session, owed(session), by, reader)
                        .model(SessionChanges.of(bookings, changes, by, session), typed, refusal, toast));
    }

    private Optional<RefundDutyView> owed(BookingView session) {
        boolean paid = session.payment().money().isPresent() && session.status() != BookingStatus.CONFIRMED;
        return paid ? duties.ofSession(by, session.id()) : Optional.empty();
    }
}
