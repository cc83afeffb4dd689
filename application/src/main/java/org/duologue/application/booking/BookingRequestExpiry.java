package org.duologue.application.booking;

import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.duologue.application.booking.spi.BookingRequestRepository;
import org.duologue.application.shared.spi.Events;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.booking.BookingRequestId;

/**
 * Writes down that nobody answered a booking request in time, and has the student told. Nothing depends on when it
 * runs: the request is over and its credits are free by the clock.
 */
public final class BookingRequestExpiry implements JobHandler {

    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final BookingRequestRepository requests;
    private final Events events;

    /** Over these ports. */
    public BookingRequestExpiry(
            UnitOfWork unitOfWork, InstantSource clock, BookingRequestRepository requests, Events events) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.requests = Objects.requireNonNull(requests, "requests");
        this.events = Objects.requireNonNull(events, "events");
    }

    @Override
    public JobKind kind() {
        return OpenRequests.EXPIRY;
    }

    @Override
    public void run(String key, String payload) {
        BookingRequestId id = new BookingRequestId(UUID.fromString(payload));
        unitOfWork.run(() -> requests.find(id)
                .filter(request -> request.expire(clock.instant()))
                .ifPresent(expired -> {
                    requests.save(expired);
                    events.publish(expired.pullEvents());
                }));
    }
}
