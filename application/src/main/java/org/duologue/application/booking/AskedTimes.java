package org.duologue.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.spi.BookingRequestRepository;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.ProposalRules;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;

/** The times that a student asks for already, whomever: nobody asks for one time twice. */
record AskedTimes(List<BookingRequest.State> open) {

    /** Where nobody is asked. */
    static final AskedTimes NONE = new AskedTimes(List.of());

    /** Those of the student that overlap the window and wait for an answer. */
    static AskedTimes of(BookingRequestRepository requests, MemberId student, TimeRange window, Instant now) {
        return new AskedTimes(requests.proposing(List.of(student), window, now).stream()
                .map(BookingRequest::state)
                .filter(request -> request.student().equals(student))
                .toList());
    }

    /** What stands against asking for this time. */
    Optional<Refusal> refusal(TimeRange time) {
        return open.stream()
                .flatMap(request -> ProposalRules.refusalOfAskingAgain(request, time).stream())
                .findFirst();
    }
}
