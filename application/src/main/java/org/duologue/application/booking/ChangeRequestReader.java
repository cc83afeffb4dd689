package org.duologue.application.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.booking.ChangeRequestStanding.Asked;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.booking.spi.ChangeRequestRepository;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.ChangeRequest;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.people.Actor;

/** Answers questions about change requests, over the ports. */
public final class ChangeRequestReader implements ChangeRequestQueries {

    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final Benches benches;
    private final ChangeRequestStanding standing;
    private final ChangeRequestRepository requests;
    private final ChangeRequestQuotes quotes;
    private final ChangeRequestViews views;

    /** Over these ports. */
    public ChangeRequestReader(
            UnitOfWork unitOfWork,
            InstantSource clock,
            Benches benches,
            MemberRepository members,
            BookingRepository bookings,
            ChangeRequestRepository requests,
            WalletRepository wallets,
            SessionMoving moving,
            OpenChanges open,
            ChangeRequestViews views) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.benches = Objects.requireNonNull(benches, "benches");
        this.standing = new ChangeRequestStanding(benches, bookings, requests);
        this.requests = Objects.requireNonNull(requests, "requests");
        this.quotes = new ChangeRequestQuotes(new ChangeChecks(members, moving, open), members, wallets, moving);
        this.views = Objects.requireNonNull(views, "views");
    }

    @Override
    public ChangeRequestView request(Actor by, ChangeRequestId id) {
        return unitOfWork.read(() -> {
            ChangeRequest request = standing.find(by, id, Right.BOOK).request();
            return views.of(by, List.of(request), clock.instant()).get(0);
        });
    }

    @Override
    public Optional<ChangeRequestView> latest(Actor by, BookingId booking) {
        return unitOfWork.read(() -> {
            standing.subject(by, booking, Right.BOOK);
            Instant now = clock.instant();
            return requests.open(booking, now)
                    .or(() -> requests.latest(booking))
                    .map(request -> views.of(by, List.of(request), now).get(0));
        });
    }

    @Override
    public Page<ChangeRequestView> requests(Actor by, RequestFilter filter, PageRequest page) {
        return unitOfWork.read(() -> {
            Instant now = clock.instant();
            filter.enrollment().ifPresent(id -> benches.require(by, id));
            Page<ChangeRequest> found = requests.page(by.workspace(), filter.seenBy(by), now, page);
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
    public ConsentQuote quoteAsk(Actor by, AskForChange command) {
        return unitOfWork.read(() -> quotes.ask(
                standing.subject(by, command.booking(), Right.ASK_FOR_CHANGES), command.start(), clock.instant()));
    }

    @Override
    public ChangeQuote quoteGrant(Actor by, ChangeRequestId id, CreditChoice credits) {
        return unitOfWork.read(() -> {
            Asked asked = standing.find(by, id, Right.DECIDE_CHANGE_REQUESTS);
            return quotes.grant(asked, asked.actingAs(by), credits, clock.instant());
        });
    }

    @Override
    public ChangeQuote quoteDecline(Actor by, ChangeRequestId id) {
        return unitOfWork.read(() -> {
            ChangeRequest request =
                    standing.find(by, id, Right.DECIDE_CHANGE_REQUESTS).request();
            return quotes.close(request, request.state().student(), clock.instant());
        });
    }

    @Override
    public ChangeQuote quoteWithdraw(Actor by, ChangeRequestId id) {
        return unitOfWork.read(() -> {
            ChangeRequest request = standing.find(by, id, Right.ASK_FOR_CHANGES).request();
            return quotes.close(request, request.state().coach(), clock.instant());
        });
    }
}
