package org.duologue.application.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.duologue.application.booking.spi.BookingRequestRepository;
import org.duologue.application.booking.spi.SlotHoldRepository;
import org.duologue.application.booking.spi.TakenTimes.Taken;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.booking.ProposalRules;
import org.duologue.domain.booking.SlotHold;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.TimeRange;

/**
 * The times that are kept for students who decide or pay, or whose request waits (B23), in the open unit of work. They
 * stand in everybody's way but their student's, whoever acts for the student; what is being paid for in the student's
 * way as well (B7).
 */
public final class KeptTimes {

    private final SlotHoldRepository holds;
    private final BookingRequestRepository requests;

    /** Over these ports. */
    public KeptTimes(SlotHoldRepository holds, BookingRequestRepository requests) {
        this.holds = Objects.requireNonNull(holds, "holds");
        this.requests = Objects.requireNonNull(requests, "requests");
    }

    /** All that is kept of the time of these people, and is asked of it, as it concerns a student. */
    Kept around(MemberId student, Collection<MemberId> people, TimeRange range, Instant now) {
        return new Kept(student, holds.around(people, range, now), requests.proposing(people, range, now));
    }

    /** The same, where it is known whether there is any. */
    Kept around(Taken taken, MemberId student, Collection<MemberId> people, TimeRange range, Instant now) {
        return new Kept(
                student,
                taken.held() ? holds.around(people, range, now) : List.of(),
                taken.asked() ? requests.proposing(people, range, now) : List.of());
    }

    /** The student takes these times for good, so that nothing of them need be held any more. */
    void use(Kept kept, Collection<TimeRange> times) {
        holds.remove(kept.held().stream()
                .filter(hold -> times.stream().anyMatch(hold.time()::overlaps))
                .map(SlotHold::id)
                .toList());
    }

    /**
     * What is kept of some people's time, and what is asked of it.
     *
     * @param student whom it concerns
     * @param requests those that were open when this was read
     */
    record Kept(MemberId student, List<SlotHold> holds, List<BookingRequest> requests) {

        /** What is held for the student, who decides. */
        List<SlotHold> held() {
            return holds.stream().filter(hold -> !hold.standsInWayOf(student)).toList();
        }

        /** What the student asks for, of whomever. */
        AskedTimes asked() {
            return new AskedTimes(states().filter(request -> request.student().equals(student))
                    .toList());
        }

        /** The student's requests that would lose their last time to sessions of theirs at these times; as they are. */
        List<BookingRequest.State> lostTo(List<TimeRange> sessions, Instant now) {
            return states().filter(request -> request.student().equals(student))
                    .filter(request -> isLost(request, sessions, now))
                    .toList();
        }

        /** Whether a request would lose its last time to what takes these; as it is. */
        static boolean isLost(BookingRequest.State asked, List<TimeRange> sessions, Instant now) {
            BookingRequest request = BookingRequest.restore(asked);
            sessions.forEach(time -> request.strike(proposal -> proposal.isTakenBy(time), now));
            return request.state().status() == BookingRequestStatus.DECLINED;
        }

        private Stream<BookingRequest.State> states() {
            return requests.stream().map(BookingRequest::state);
        }

        /** What is kept so that it stands in the way of a session of the student. */
        Stream<Engagement> inTheWay() {
            Stream<Engagement> held = holds.stream()
                    .filter(hold -> hold.standsInWayOf(student))
                    .map(hold -> new Engagement(hold.coach(), hold.student(), hold.busy()));
            Stream<Engagement> asked = states().filter(
                            request -> !request.student().equals(student))
                    .flatMap(request -> ProposalRules.kept(request).stream()
                            .map(time -> new Engagement(request.coach(), request.student(), time)));
            return Stream.concat(held, asked);
        }

        /** The requests that propose a time for which a session with one of its people leaves no room. */
        List<BookingRequest> against(Booking.State session) {
            Set<MemberId> people = Set.of(session.student(), session.coach());
            return requests.stream()
                    .filter(request -> people.contains(request.state().student())
                            || people.contains(request.state().coach()))
                    .filter(request -> request.state().status() == BookingRequestStatus.OPEN)
                    .filter(request -> request.state().proposals().stream()
                            .anyMatch(proposal ->
                                    !proposal.struck() && proposal.time().overlaps(session.time())))
                    .toList();
        }
    }
}
