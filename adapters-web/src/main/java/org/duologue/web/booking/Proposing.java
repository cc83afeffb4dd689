package org.duologue.web.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookingQuote;
import org.duologue.application.booking.BookingRequestQueries;
import org.duologue.application.booking.PaymentQuote;
import org.duologue.application.booking.RequestQuote;
import org.duologue.application.booking.RequestSession;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.SessionTypeId;

/**
 * Asks what proposing times to a coach would do, to be shown as booking them would be (S2.20).
 *
 * @param coach who is asked; empty: whoever is free at all of the times
 */
record Proposing(
        BookingRequestQueries requests,
        Actor by,
        EnrollmentId enrollment,
        Optional<MemberId> coach,
        SessionTypeId type,
        Optional<String> about) {

    /** What proposing these would hold and leave. */
    BookingQuote quote(List<Instant> starts) {
        RequestQuote quote = ask(starts);
        return new BookingQuote(
                quote.times(),
                quote.cost(),
                quote.available(),
                quote.left(),
                List.of(),
                quote.times().stream().map(time -> quote.coach()).toList(),
                PaymentQuote.ofCredits(quote.cost()),
                quote.problems(),
                quote.refusal());
    }

    /** Until when the coach could answer; empty without times. */
    Optional<Instant> until(List<Instant> starts) {
        return starts.isEmpty() ? Optional.empty() : ask(starts).until();
    }

    private RequestQuote ask(List<Instant> starts) {
        return requests.quoteRequest(
                by, new RequestSession(by, enrollment, coach, type, about, starts, Optional.empty()));
    }
}
