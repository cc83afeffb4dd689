package org.duologue.application.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.duologue.application.booking.BookingRequestStanding.Asked;
import org.duologue.application.booking.spi.BookingRequestRepository;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.people.Actor;

/** Answers questions about booking requests, over the ports. */
public final class BookingRequestReader implements BookingRequestQueries {

    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final Benches benches;
    private final BookingRequestStanding standing;
    private final BookingRequestRepository requests;
    private final BookingRequestQuotes quotes;
    private final BookingRequestViews views;

    /** Over these ports. */
    public BookingRequestReader(
            UnitOfWork unitOfWork,
            InstantSource clock,
            Benches benches,
            Timetables timetables,
            MemberRepository members,
            BookingRequestRepository requests,
            WalletRepository wallets,
            BookingRequestViews views) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.benches = Objects.requireNonNull(benches, "benches");
        this.standing = new BookingRequestStanding(benches, requests);
        this.requests = Objects.requireNonNull(requests, "requests");
        this.quotes = new BookingRequestQuotes(new RequestChecks(timetables), members, wallets);
        this.views = Objects.requireNonNull(views, "views");
    }

    @Override
    public BookingRequestView request(Actor by, BookingRequestId id) {
        return unitOfWork.read(() -> {
            Asked asked = standing.find(by, id, Right.BOOK);
            return views.withDays(by, asked.request(), clock.instant());
        });
    }

    @Override
    public Page<BookingRequestView> requests(Actor by, RequestFilter filter, PageRequest page) {
        return unitOfWork.read(() -> {
            Instant now = clock.instant();
            filter.enrollment().ifPresent(id -> benches.require(by, id));
            Page<BookingRequest> found = requests.page(by.workspace(), filter.seenBy(by), now, page);
            return new Page<>(views.of(by, found.items(), now), found.next());
        });
    }

    @Override
    public int waiting(Actor by) {
        return RequestFilter.toAnswer(by)
                .map(filter -> unitOfWork.read(() -> requests.count(by.workspace(), filter, clock.instant())))
                .orElse(0);
    }

    @Override
    public RequestQuote quoteRequest(Actor by, RequestSession command) {
        return unitOfWork.read(() -> {
            Bench bench = benches.require(by, command.enrollment());
            BookingRequestStanding.requireAsking(by, bench.enrollment().state());
            return quotes.ask(bench, command, clock.instant());
        });
    }

    @Override
    public ChangeQuote quoteConfirm(Actor by, ConfirmBookingRequest command) {
        return unitOfWork.read(() -> {
            Asked asked = standing.find(by, command.request(), Right.DECIDE_BOOKING_REQUESTS);
            Enrollment.State enrollment = asked.bench().enrollment().state();
            ActingAs as =
                    Benches.actingAs(by, enrollment, asked.request().state().coach());
            return quotes.confirm(asked.bench(), as, asked.request(), command.start(), clock.instant());
        });
    }

    @Override
    public ChangeQuote quoteDecline(Actor by, BookingRequestId id) {
        return unitOfWork.read(() -> {
            BookingRequest request =
                    standing.find(by, id, Right.DECIDE_BOOKING_REQUESTS).request();
            return quotes.close(request, request.state().student(), clock.instant());
        });
    }

    @Override
    public ChangeQuote quoteWithdraw(Actor by, BookingRequestId id) {
        return unitOfWork.read(() -> {
            BookingRequest request =
                    standing.find(by, id, Right.ASK_FOR_SESSIONS).request();
            return quotes.close(request, request.state().coach(), clock.instant());
        });
    }
}
