package org.duologue.application.booking;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.duologue.application.booking.KeptTimes.Kept;
import org.duologue.application.booking.spi.BookingRequestRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.WholeList;
import org.duologue.application.shared.spi.Events;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.Jobs;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.booking.Proposal;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.scheduling.TimeRules;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.TimeRange;
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
     *
     * @param kept of the session's time and people at least
     */
    void strike(Kept kept, Booking.State session, Cause cause, Instant now) {
        kept.against(session).forEach(request -> strike(request, session.time(), cause, now));
    }

    /** How many credits come back to the student of these requests, who hold some, when they are declined now. */
    int creditsBack(List<BookingRequest.State> lost, Instant now) {
        return lost.stream().mapToInt(request -> funds.released(request, now)).sum();
    }

    /** Strikes every time on which a coach is not there of what is asked of them; with no time left it is declined. */
    void strikeAll(List<BookingRequest> asking, TimeRange away, Cause cause, Instant now) {
        asking.forEach(request -> strike(request, away, cause, now));
    }

    /** Strikes every time of an enrollment that begins at its end or later; with no time left it is declined. */
    void strikeFrom(Instant end, Enrollment.State enrollment, Cause cause, Instant now) {
        TimeRange beyond = new TimeRange(end, end.plus(TimeRules.MAX_HORIZON + 2L, ChronoUnit.DAYS));
        requests.proposing(List.of(enrollment.student()), beyond, now).stream()
                .filter(request -> request.state().enrollment().equals(enrollment.id()))
                .forEach(request -> strike(request, proposal -> proposal.beginsFrom(end), cause, now));
    }

    /** The open requests that propose such a time to this coach. */
    List<BookingRequest> askingAt(MemberId coach, TimeRange time, Instant now) {
        return requests.proposing(List.of(coach), time, now).stream()
                .filter(request -> request.state().coach().equals(coach))
                .toList();
    }

    private void strike(BookingRequest request, TimeRange taken, Cause cause, Instant now) {
        strike(request, proposal -> proposal.isTakenBy(taken), cause, now);
    }

    private void strike(BookingRequest request, Predicate<Proposal> gone, Cause cause, Instant now) {
        if (!request.strike(gone, now)) {
            return;
        }
        if (request.state().status() == BookingRequestStatus.DECLINED) {
            release(request, cause, now);
        }
        save(request);
    }

    /** Those of an enrollment that wait for an answer, in no particular order. */
    List<BookingRequest.State> waiting(Enrollment.State enrollment, Instant now) {
        RequestFilter waiting = RequestFilter.ALL.in(enrollment.id()).waiting();
        return WholeList.of(page -> requests.page(enrollment.workspace(), waiting, now, page)).stream()
                .map(BookingRequest::state)
                .toList();
    }

    /** Withdraws all of an enrollment that ends. */
    void withdrawAll(MemberId by, Enrollment.State enrollment, Instant now) {
        withdraw(by, enrollment.workspace(), RequestFilter.ALL.in(enrollment.id()), now);
    }

    /** Withdraws those of an enrollment that ask this coach, who is not one of it any more. */
    void withdrawAsking(MemberId coach, MemberId by, Enrollment.State enrollment, Instant now) {
        RequestFilter asking = RequestFilter.ALL.in(enrollment.id()).asking(coach);
        withdraw(by, enrollment.workspace(), asking, now);
    }

    private void withdraw(MemberId by, WorkspaceId workspace, RequestFilter which, Instant now) {
        RequestFilter open = which.waiting();
        Page<BookingRequest> page = requests.page(workspace, open, now, PAGE);
        while (!page.items().isEmpty()) {
            page.items().forEach(request -> {
                request.withdraw(by, now);
                release(request, Cause.by(by.value()), now);
                save(request);
            });
            page = requests.page(workspace, open, now, PAGE);
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
