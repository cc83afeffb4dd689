package org.duologue.application.simulation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duologue.application.memory.MemoryPorts;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.booking.RequestOutcome;
import org.duologue.domain.wallet.Hold;
import org.duologue.domain.wallet.HoldId;
import org.duologue.domain.wallet.HoldStatus;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Slice;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletOwner;

/**
 * What holds of a booking request right after a commit has touched it, or a session of its people (E2): it ends once,
 * what was held for it is captured or released once with it, and what is taken is struck.
 */
final class RequestLaws {

    private final MemoryPorts ports;
    private final Map<BookingRequestId, BookingRequest.State> known = new HashMap<>();

    RequestLaws(MemoryPorts ports) {
        this.ports = ports;
    }

    void request(BookingRequest.State request) {
        BookingRequest.State before = known.put(request.id(), request);
        Checks.holds(
                before == null || before.status() == BookingRequestStatus.OPEN || before.equals(request),
                () -> "E2 ended twice: " + before + " and " + request);
        Checks.same(
                "E2 ended " + request.id(),
                request.status() != BookingRequestStatus.OPEN,
                request.outcome().isPresent());
        request.outcome()
                .flatMap(RequestOutcome::booking)
                .ifPresent(id ->
                        became(request, ports.bookings().find(id).orElseThrow().state()));
        held(request);
    }

    private static void became(BookingRequest.State request, Booking.State session) {
        boolean proposed = request.proposals().stream()
                .anyMatch(proposal -> !proposal.struck() && proposal.time().equals(session.time()));
        boolean sameDay = session.version() > 0 || proposed;
        Checks.holds(
                sameDay
                        && session.student().equals(request.student())
                        && session.coach().equals(request.coach())
                        && session.snapshot().equals(request.snapshot()),
                () -> "E2 became another session: " + request + " and " + session);
    }

    private void held(BookingRequest.State request) {
        Instant end = request.outcome().map(RequestOutcome::at).orElse(request.askedAt());
        List<Wallet> payers = ports.wallets()
                .ownedBy(
                        List.of(
                                new WalletOwner.OfEnrollment(
                                        request.enrollment().value()),
                                new WalletOwner.OfMember(request.student().value())),
                        Recall.NOTHING.and(new HoldId(request.id().value())));
        List<Hold> shares = payers.stream()
                .flatMap(wallet -> wallet.at(end).holds().stream())
                .filter(hold -> hold.id().value().equals(request.id().value()))
                .toList();
        Checks.same(
                "E2 held for " + request.id(),
                request.snapshot().cost().amount(),
                shares.stream()
                        .flatMap(hold -> hold.slices().stream())
                        .mapToInt(Slice::amount)
                        .sum());
        HoldStatus expected = expected(request.status());
        shares.forEach(share -> Checks.holds(
                share.status() == expected || isOverdue(request, payers, share),
                () -> "E2 ended otherwise than what is held for it: " + request + " and " + share));
    }

    private static HoldStatus expected(BookingRequestStatus status) {
        return switch (status) {
            case OPEN -> HoldStatus.OPEN;
            case CONFIRMED -> HoldStatus.CAPTURED;
            case DECLINED, WITHDRAWN, EXPIRED -> HoldStatus.RELEASED;
        };
    }

    /** A server whose clock is ahead may have settled the wallet when the request has still some minutes elsewhere. */
    private static boolean isOverdue(BookingRequest.State request, List<Wallet> payers, Hold share) {
        return request.status() == BookingRequestStatus.OPEN
                && share.status() == HoldStatus.RELEASED
                && payers.stream().anyMatch(wallet -> !wallet.state().asOf().isBefore(request.expiresAt()));
    }

    /** Nobody's open request proposes what a session of theirs has taken. */
    void taken(Booking.State session, Instant now) {
        Checks.same(
                "B23 taken, and not struck",
                List.of(),
                ports.bookingRequests().proposing(List.of(session.student(), session.coach()), session.time(), now));
    }
}
