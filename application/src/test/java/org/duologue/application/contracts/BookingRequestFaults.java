package org.duologue.application.contracts;

import static org.duologue.application.contracts.Broken.answers;
import static org.duologue.application.contracts.Broken.backwards;
import static org.duologue.application.contracts.Broken.onlyOnce;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.booking.spi.TakenTimes.Taken;
import org.duologue.domain.booking.BookingRequest;

/** A fault for each law of the ports of booking requests and of held times. */
final class BookingRequestFaults {

    private BookingRequestFaults() {}

    static void all(Broken.Sink sink) {
        Broken.Fault once = onlyOnce(r -> ((BookingRequest) r).state().id());
        sink.breaks("bookingRequestsRoundTrip", "bookingRequests.save", once);
        sink.breaks("bookingRequestsConcurrent", "bookingRequests.save", onlyOnce(r -> ((BookingRequest) r)
                .state()
                .id()));
        sink.breaks(
                "bookingRequestsProposing", "bookingRequests.proposing", (proceed, a) -> backwards(proceed.with(a)));
        sink.breaks("slotHolds", "slotHolds.of", (proceed, a) -> proceed.with(a[0], ((Instant) a[1]).minusMillis(1)));
        sink.breaks("takenTimes", "takenTimes.of", (proceed, a) -> proceed.with(a[0], a[1], Instant.MAX));
        sink.breaks("takenTimesOfNobody", "takenTimes.of", answers(new Taken(List.of(), Map.of(), true, true)));
        sink.breaks("slotHoldsCleared", "slotHolds.clear", (proceed, a) -> 0);
        sink.breaks(
                "bookingRequestsPages",
                "bookingRequests.page",
                (proceed, a) -> proceed.with(a[0], RequestFilter.ALL, a[2], a[3]));
    }
}
