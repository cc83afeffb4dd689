package org.duologue.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;

/**
 * What asking for a session would do (F2).
 *
 * @param coach who is asked: the one named, or who of several is free at all of the times; empty: nobody is
 * @param times the proposed times, by start
 * @param cost credits that are held, once for all times together
 * @param available credits before
 * @param left credits after; equal to {@code available} if it is refused
 * @param until the first instant at which an answer would come too late
 * @param problems per time what stands against it, in the order of the times
 * @param refusal what asking now would answer; empty: it would succeed
 */
public record RequestQuote(
        Optional<MemberId> coach,
        List<TimeRange> times,
        int cost,
        int available,
        int left,
        Optional<Instant> until,
        List<Optional<Refusal>> problems,
        Optional<Refusal> refusal) {

    public RequestQuote {
        times = List.copyOf(times);
        problems = List.copyOf(problems);
    }
}
