package org.duologue.application.contracts;

import static org.duologue.application.contracts.Broken.onlyOnce;

import java.time.Instant;
import org.duologue.application.booking.RequestFilter;
import org.duologue.domain.booking.ChangeRequest;

/** A fault for each law of the port of change requests. */
final class ChangeRequestFaults {

    private ChangeRequestFaults() {}

    static void all(Broken.Sink sink) {
        for (String law : new String[] {"changeRequestsRoundTrip", "changeRequestsConcurrent"}) {
            sink.breaks(law, "changeRequests.save", onlyOnce(r -> ((ChangeRequest) r)
                    .state()
                    .id()));
        }
        sink.breaks(
                "changeRequestsAboutSession",
                "changeRequests.open",
                (proceed, a) -> proceed.with(a[0], ((Instant) a[1]).plusMillis(1)));
        sink.breaks(
                "changeRequestsPages",
                "changeRequests.page",
                (proceed, a) -> proceed.with(a[0], RequestFilter.ALL, a[2], a[3]));
    }
}
