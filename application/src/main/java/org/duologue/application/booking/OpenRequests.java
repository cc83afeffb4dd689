package org.duologue.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.duologue.application.booking.spi.BookingRequestRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.spi.Events;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.Jobs;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.wallet.Cause;
import org.duologue.domain.wallet.Funds;
import org.duologue.domain.wallet.Recall;

/** What becomes of open booking requests when something happens around them, in the open unit of work. */
public final class OpenRequests {

    /** The kind of the jobs that write down what has expired; {@link BookingRequestExpiry} does them. */
    static final JobKind EXPIRY = new JobKind("booking-request-expiry");

    private static final PageRequest PAGE = PageRequest.first(50);

    private final IdSource ids;
    private final BookingRequestRepository requests;
    private final SessionFunds funds;
    private final Jobs jobs;
    private final Events events;

    /** Over these ports. */
    public OpenRequests(
            IdSource ids, BookingRequestRepository requests, WalletRepository wallets, Jobs jobs, Events events) {
        this.ids = Objects.requireNonNull(ids, "ids");
        this.requests = Objects.requireNonNull(requests, "requests");
        this.funds = new SessionFunds(wallets);
        this.jobs = Objects.requireNonNull(jobs, "jobs");
        this.events = Objects.requireNonNull(events, "events");
    }

    /**
     * Strikes what a session leaves no room for; a request with no time left is declined, its credits released. Wallets
     * that the unit has changed must be stored by then, since a release may be in one of them.
     */
    void strike(Booking.State session, Cause cause, Instant now) {
        for (BookingRequest request :
                requests.proposing(List.of(session.student(), session.coach()), session.time(), now)) {
            request.strike(session.time(), now);
            if (request.state().status() == BookingRequestStatus.DECLINED) {
                release(request, cause, now);
            }
            save(request);
        }
    }

    /** Withdraws all of an enrollment that ends. */
    void withdrawAll(MemberId by, Enrollment.State enrollment, Instant now) {
        BookingRequestFilter open = BookingRequestFilter.ALL.in(enrollment.id()).waiting();
        Page<BookingRequest> page = requests.page(enrollment.workspace(), open, now, PAGE);
        while (!page.items().isEmpty()) {
            page.items().forEach(request -> {
                request.withdraw(by, now);
                release(request, Cause.by(by.value()), now);
                save(request);
            });
            page = requests.page(enrollment.workspace(), open, now, PAGE);
        }
    }

    /** Gives back the credits of a request that ended; what its end has released by the clock is released already. */
    void release(BookingRequest request, Cause cause, Instant now) {
        Funds held = funds.thatHold(request.state(), Recall.NOTHING);
        held.release(
                new CommandId(ids.next()), SessionFunds.hold(request.state().id()), cause, now);
        funds.save(held);
    }

    /** Stores it, has its people told, and sees to its end being written down. */
    void save(BookingRequest request) {
        BookingRequest.State state = request.state();
        requests.save(request);
        events.publish(request.pullEvents());
        String key = state.id().value().toString();
        if (state.status() == BookingRequestStatus.OPEN) {
            jobs.enqueue(EXPIRY, key, key, state.expiresAt());
        } else {
            jobs.cancel(EXPIRY, key);
        }
    }
}
