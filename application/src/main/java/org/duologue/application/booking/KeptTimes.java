package org.duologue.application.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.duologue.application.booking.spi.BookingRequestRepository;
import org.duologue.application.booking.spi.SlotHoldRepository;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.ProposalRules;
import org.duologue.domain.booking.SlotHold;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.TimeRange;

/**
 * The times that are kept for students who decide, or whose request waits (B23), in the open unit of work. They stand
 * in everybody's way but their student's, whoever acts for the student.
 */
public final class KeptTimes {

    private final SlotHoldRepository holds;
    private final BookingRequestRepository requests;

    /** Over these ports. */
    public KeptTimes(SlotHoldRepository holds, BookingRequestRepository requests) {
        this.holds = Objects.requireNonNull(holds, "holds");
        this.requests = Objects.requireNonNull(requests, "requests");
    }

    /** All that is kept of the time of these people. */
    Kept around(Collection<MemberId> people, TimeRange range, Instant now) {
        return new Kept(
                holds.around(people, range, now),
                requests.keeping(people, range, now).stream()
                        .map(BookingRequest::state)
                        .toList());
    }

    /** The student takes these times for good, so that nothing of them need be held any more. */
    void use(MemberId student, Collection<TimeRange> times, Instant now) {
        holds.remove(holds.of(student, now).stream()
                .filter(hold -> times.stream().anyMatch(hold.time()::overlaps))
                .map(SlotHold::id)
                .toList());
    }

    /** What is kept of some people's time. */
    record Kept(List<SlotHold> holds, List<BookingRequest.State> requests) {

        /** What is held for this student. */
        List<SlotHold> of(MemberId student) {
            return holds.stream().filter(hold -> hold.student().equals(student)).toList();
        }

        /** What of it stands in the way of a session of this student. */
        Stream<Engagement> forOthersThan(MemberId student) {
            Stream<Engagement> held =
                    holds.stream().map(hold -> new Engagement(hold.coach(), hold.student(), hold.busy()));
            Stream<Engagement> asked = requests.stream().flatMap(request -> ProposalRules.kept(request).stream()
                    .map(time -> new Engagement(request.coach(), request.student(), time)));
            return Stream.concat(held, asked)
                    .filter(engagement -> !engagement.student().equals(student));
        }
    }
}
