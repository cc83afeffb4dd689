package org.duologue.application.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duologue.application.booking.ConfirmBookingRequest;
import org.duologue.application.booking.DeclineBookingRequest;
import org.duologue.application.booking.WithdrawBookingRequest;
import org.duologue.application.simulation.Ledger.Accepted;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.booking.RequestOutcome;
import org.duologue.domain.wallet.EntryKind;
import org.duologue.domain.wallet.Hold;
import org.duologue.domain.wallet.HoldStatus;
import org.duologue.domain.wallet.Slice;
import org.duologue.domain.wallet.Wallet;

/** In the end: each request ended in the one way that somebody was answered with, and what was held is somewhere. */
final class RequestReckoning {

    private final Ledger ledger;
    private final Snapshot state;

    RequestReckoning(Ledger ledger, Snapshot state) {
        this.ledger = ledger;
        this.state = state;
    }

    void check() {
        List<BookingRequestId> asked = new ArrayList<>();
        ledger.accepted().stream().map(Accepted::answer).forEach(answer -> {
            if (answer instanceof BookingRequestId id) {
                asked.add(id);
            }
        });
        Checks.sameSet(
                "C-D1 requests",
                asked,
                state.requests().stream().map(BookingRequest.State::id).toList());
        ends();
        state.wallets().forEach(RequestReckoning::held);
    }

    private void ends() {
        Map<BookingRequestId, BookingRequestStatus> answered = new HashMap<>();
        Stream.of(
                        of(ConfirmBookingRequest.class, ConfirmBookingRequest::request, BookingRequestStatus.CONFIRMED),
                        of(DeclineBookingRequest.class, DeclineBookingRequest::request, BookingRequestStatus.DECLINED),
                        of(
                                WithdrawBookingRequest.class,
                                WithdrawBookingRequest::request,
                                BookingRequestStatus.WITHDRAWN))
                .flatMap(Function.identity())
                .forEach(end -> Checks.same("E2 ended twice", null, answered.put(end.getKey(), end.getValue())));
        for (BookingRequest.State request : state.requests()) {
            Optional<BookingRequestStatus> end = Optional.ofNullable(answered.get(request.id()));
            Checks.same("E2 end of " + request.id(), end.orElse(byItself(request)), request.status());
        }
    }

    private <C extends Record> Stream<Map.Entry<BookingRequestId, BookingRequestStatus>> of(
            Class<C> type, Function<C, BookingRequestId> request, BookingRequestStatus how) {
        return ledger.accepted(type).map(command -> Map.entry(request.apply(command), how));
    }

    /** Nobody was answered about it: it is open, or its time, its last proposal or its enrollment is over. */
    private BookingRequestStatus byItself(BookingRequest.State request) {
        boolean nobody = request.outcome().flatMap(RequestOutcome::by).isEmpty();
        boolean ended = state.enrollments().stream()
                .anyMatch(
                        e -> e.id().equals(request.enrollment()) && e.endedAt().isPresent());
        boolean can =
                switch (request.status()) {
                    case OPEN -> true;
                    case EXPIRED, DECLINED -> nobody;
                    case WITHDRAWN -> ended;
                    case CONFIRMED -> false;
                };
        return can ? request.status() : BookingRequestStatus.OPEN;
    }

    /** Reserved is what was captured, released or is open. */
    private static void held(Wallet.State wallet) {
        int open = wallet.holds().stream()
                .filter(hold -> hold.status() == HoldStatus.OPEN)
                .map(Hold::slices)
                .flatMap(List::stream)
                .mapToInt(Slice::amount)
                .sum();
        Checks.same(
                "E2 reserved = captured + released in " + wallet.id(),
                sum(wallet, EntryKind.HOLD),
                sum(wallet, EntryKind.CAPTURE) + sum(wallet, EntryKind.RELEASE) + open);
    }

    private static int sum(Wallet.State wallet, EntryKind kind) {
        return wallet.entries().stream()
                .filter(entry -> entry.kind() == kind)
                .mapToInt(entry -> entry.amount())
                .sum();
    }
}
