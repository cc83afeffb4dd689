package org.duologue.application.booking;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.booking.spi.ChangeRequestRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.spi.Events;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.Jobs;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.ChangeRequest;
import org.duologue.domain.booking.ChangeRequestRefusal;
import org.duologue.domain.booking.ChangeRequestStatus;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Refusal;

/** What becomes of open change requests when something happens around them, in the open unit of work. */
public final class OpenChanges {

    /** The kind of the jobs that write down what has expired; {@link ChangeRequestExpiry} does them. */
    static final JobKind EXPIRY = new JobKind("change-request-expiry");

    private static final PageRequest PAGE = PageRequest.first(50);

    private final ChangeRequestRepository requests;
    private final Jobs jobs;
    private final Events events;

    /** Over these ports. */
    public OpenChanges(ChangeRequestRepository requests, Jobs jobs, Events events) {
        this.requests = Objects.requireNonNull(requests, "requests");
        this.jobs = Objects.requireNonNull(jobs, "jobs");
        this.events = Objects.requireNonNull(events, "events");
    }

    /** What stands against asking for another change of this session. */
    Optional<Refusal> refusalOfAnother(BookingId booking, Instant now) {
        return requests.open(booking, now)
                .map(open -> new ChangeRequestRefusal.AlreadyAsked(open.state().id()));
    }

    /** The session was moved or cancelled: what is asked about it is asked no more. */
    void overtake(BookingId booking, MemberId by, Instant now) {
        requests.open(booking, now).ifPresent(request -> {
            request.overtake(by, now);
            save(request);
        });
    }

    /** Withdraws all of an enrollment that ends. */
    void withdrawAll(MemberId by, Enrollment.State enrollment, Instant now) {
        RequestFilter open = RequestFilter.ALL.in(enrollment.id()).waiting();
        Page<ChangeRequest> page = requests.page(enrollment.workspace(), open, now, PAGE);
        while (!page.items().isEmpty()) {
            page.items().forEach(request -> {
                request.withdraw(by, now);
                save(request);
            });
            page = requests.page(enrollment.workspace(), open, now, PAGE);
        }
    }

    /** Stores it, has its people told, and sees to its end being written down. */
    void save(ChangeRequest request) {
        ChangeRequest.State state = request.state();
        requests.save(request);
        events.publish(request.pullEvents());
        String key = state.id().value().toString();
        if (state.status() == ChangeRequestStatus.OPEN) {
            jobs.enqueue(EXPIRY, key, key, state.expiresAt());
        } else {
            jobs.cancel(EXPIRY, key);
        }
    }
}
