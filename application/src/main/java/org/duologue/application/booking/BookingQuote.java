package org.duologue.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;

/**
 * What booking these times would do (F2).
 *
 * @param times the times, by start
 * @param cost credits that all of them cost
 * @param available credits before
 * @param left credits after, with what comes back since a request of the student loses its last time to these sessions;
 *     equal to {@code available} if it is refused
 * @param cancelDeadlines until when each time can be cancelled with its credits coming back, in the order of the times
 * @param coaches per time with whom it would be booked, where it can be; in the order of the times
 * @param payment how they would be paid
 * @param problems per time what stands against it, in the order of the times
 * @param refusal what booking now would answer; empty: it would succeed
 */
public record BookingQuote(
        List<TimeRange> times,
        int cost,
        int available,
        int left,
        List<Instant> cancelDeadlines,
        List<Optional<MemberId>> coaches,
        PaymentQuote payment,
        List<Optional<Refusal>> problems,
        Optional<Refusal> refusal) {

    public BookingQuote {
        times = List.copyOf(times);
        cancelDeadlines = List.copyOf(cancelDeadlines);
        coaches = List.copyOf(coaches);
        problems = List.copyOf(problems);
    }
}
