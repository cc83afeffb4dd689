package org.duologue.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duologue.domain.scheduling.BusyTime;
import org.duologue.domain.scheduling.RequestHold;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;

/** Which times can be proposed together, and until when they can be answered. For a quote and for asking itself. */
public final class ProposalRules {

    /** The most times of one request (B22). */
    public static final int MAX_TIMES = 5;

    private ProposalRules() {}

    /** What stands against these starts as such, before any of them is looked at: 1..5 different ones. */
    public static Optional<Refusal> refusalOfStarts(List<Instant> starts) {
        if (starts.isEmpty() || starts.size() > MAX_TIMES) {
            return Optional.of(new BookingRefusal.BadNumberOfSlots(starts.size(), MAX_TIMES));
        }
        Set<Instant> seen = new HashSet<>();
        return starts.stream()
                .filter(start -> !seen.add(start))
                .findFirst()
                .map(BookingRequestRefusal.ProposedTwice::new);
    }

    /**
     * The first instant at which an answer comes too late (B23): 48 hours from now, or earlier the minimum notice
     * before the first of the times.
     *
     * @param times at least one
     */
    public static Instant until(List<TimeRange> times, Duration minimumNotice, Instant now) {
        Instant latest = now.plus(BookingRequest.ANSWER_WITHIN);
        Instant soonest = Collections.min(times).start().minus(minimumNotice);
        return soonest.isBefore(latest) ? soonest : latest;
    }

    /** What stands against waiting for an answer that long. */
    public static Optional<Refusal> refusalOfWaiting(List<TimeRange> times, Instant until, Instant now) {
        return until.isAfter(now)
                ? Optional.empty()
                : Optional.of(new BookingRequestRefusal.NoTimeToAnswer(Collections.min(times), until, now));
    }

    /** What a request of a student that waits for an answer has against the same student's asking for this time. */
    public static Optional<Refusal> refusalOfAskingAgain(BookingRequest.State waiting, TimeRange time) {
        return waiting.proposals().stream()
                .filter(proposal -> proposal.isTakenBy(time))
                .findFirst()
                .map(same -> new BookingRequestRefusal.AskedAlready(same.time(), waiting.id()));
    }

    /** What an open request keeps for the one who asks, until it ends by the clock: all that is not struck (B23). */
    public static List<BusyTime> kept(BookingRequest.State request) {
        if (request.status() != BookingRequestStatus.OPEN || request.hold() == RequestHold.SOFT) {
            return List.of();
        }
        BookingSnapshot agreed = request.snapshot();
        return request.proposals().stream()
                .filter(proposal -> !proposal.struck())
                .map(proposal -> BusyTime.held(
                        proposal.time(), agreed.bufferBefore(), agreed.bufferAfter(), request.expiresAt()))
                .toList();
    }

    /** What stands against choosing this start among the proposals. */
    static Optional<BookingRequestRefusal> refusalOfChoice(List<Proposal> proposals, Instant start) {
        Optional<Proposal> chosen = proposals.stream()
                .filter(proposal -> proposal.time().start().equals(start))
                .findFirst();
        return chosen.isEmpty()
                ? Optional.of(new BookingRequestRefusal.NotProposed(start))
                : chosen.filter(Proposal::struck)
                        .map(struck -> new BookingRequestRefusal.ProposalStruck(struck.time()));
    }
}
