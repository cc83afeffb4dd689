package org.duologue.application.booking;

import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.duologue.application.booking.spi.ChangeRequestRepository;
import org.duologue.application.shared.spi.Events;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.booking.ChangeRequestId;

/**
 * Writes down that nobody answered a change request in time, and has the student told. Nothing depends on when it runs:
 * the request is over by the clock, and the session stays as it is.
 */
public final class ChangeRequestExpiry implements JobHandler {

    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final ChangeRequestRepository requests;
    private final Events events;

    /** Over these ports. */
    public ChangeRequestExpiry(
            UnitOfWork unitOfWork, InstantSource clock, ChangeRequestRepository requests, Events events) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.requests = Objects.requireNonNull(requests, "requests");
        this.events = Objects.requireNonNull(events, "events");
    }

    @Override
    public JobKind kind() {
        return OpenChanges.EXPIRY;
    }

    @Override
    public void run(String key, String payload) {
        ChangeRequestId id = new ChangeRequestId(UUID.fromString(payload));
        unitOfWork.run(() -> requests.find(id)
                .filter(request -> request.expire(clock.instant()))
                .ifPresent(expired -> {
                    requests.save(expired);
                    events.publish(expired.pullEvents());
                }));
    }
}
