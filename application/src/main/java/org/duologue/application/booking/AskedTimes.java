package org.duologue.application.booking;

import java.util.List;
import java.util.Optional;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.ProposalRules;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;

/** The times that a student asks for already, whomever: nobody asks for one time twice. */
record AskedTimes(List<BookingRequest.State> open) {

    /** Where nobody is asked. */
    static final AskedTimes NONE = new AskedTimes(List.of());

    /** What stands against asking for this time. */
    Optional<Refusal> refusal(TimeRange time) {
        return open.stream()
                .flatMap(request -> ProposalRules.refusalOfAskingAgain(request, time).stream())
                .findFirst();
    }
}
