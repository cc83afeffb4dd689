package org.duologue.application.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.booking.MarkNoShow;
import org.duologue.application.booking.MoveSession;
import org.duologue.application.enrollment.Enroll;
import org.duologue.application.simulation.Ledger.Accepted;
import org.duologue.application.wallet.AssignCredits;
import org.duologue.application.wallet.CreditsBought;
import org.duologue.application.wallet.TakeBackCredits;
import org.duologue.application.wallet.TransferCredits;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.wallet.Entry;
import org.duologue.domain.wallet.EntryKind;
import org.duologue.domain.wallet.Lot;
import org.duologue.domain.wallet.LotSource;
import org.duologue.domain.wallet.Wallet;

/**
 * In the end the clients' ledger is held against the state: what was answered with yes is there once, what was answered
 * with no is not there, and nothing else is (C-D1).
 */
final class Reckoning {

    private final Setting setting;
    private final Ledger ledger;
    private final Snapshot state;

    Reckoning(Setting setting, Ledger ledger, Snapshot state) {
        this.setting = setting;
        this.ledger = ledger;
        this.state = state;
    }

    void check() {
        sessions();
        changes();
        new RequestReckoning(ledger, state).check();
        enrollments();
        credits();
    }

    private void sessions() {
        List<BookingId> answered = new ArrayList<>();
        ledger.accepted().stream().map(Accepted::answer).forEach(answer -> {
            if (answer instanceof List<?> booked) {
                booked.forEach(id -> answered.add((BookingId) id));
            } else if (answer instanceof BookingId confirmed) {
                answered.add(confirmed);
            }
        });
        Checks.sameSet(
                "C-D1 sessions",
                answered,
                state.bookings().stream().map(Booking.State::id).toList());
        Checks.same("C-D1 sessions answered to two commands", new HashSet<>(answered).size(), answered.size());
    }

    private void changes() {
        Map<BookingId, Integer> moves = new HashMap<>();
        ledger.accepted(MoveSession.class).forEach(move -> moves.merge(move.booking(), 1, Integer::sum));
        Map<BookingId, Integer> marks = new HashMap<>();
        ledger.accepted(MarkNoShow.class).forEach(mark -> marks.merge(mark.booking(), 1, Integer::sum));
        Map<BookingId, String> cancels = new HashMap<>();
        ledger.accepted(CancelSession.class)
                .forEach(cancel ->
                        Checks.same("C-D1 cancelled twice", null, cancels.put(cancel.booking(), cancel.reason())));
        for (Booking.State session : state.bookings()) {
            int moved = moves.getOrDefault(session.id(), 0);
            Checks.same("C-D1 moves of " + session.id(), moved, session.moves().size());
            boolean over = session.status() == BookingStatus.CANCELLED;
            int marked = marks.getOrDefault(session.id(), 0);
            Checks.same("C-D1 changes of " + session.id(), moved + marked + (over ? 1 : 0), session.version());
            Checks.same(
                    "C-D1 marks of " + session.id(), marked > 0, session.mark().isPresent());
            Optional<String> reason =
                    session.cancellation().map(c -> c.reason().value()).filter(given -> !given.isEmpty());
            Checks.same("C-D1 " + session.id(), Optional.ofNullable(cancels.get(session.id())), reason);
        }
    }

    private void enrollments() {
        long answered = ledger.accepted(Enroll.class).count();
        Checks.same(
                "C-D1 enrollments",
                setting.enrollments().size() + (int) answered,
                state.enrollments().size());
        Set<Object> running = new HashSet<>();
        for (Enrollment.State one : state.enrollments()) {
            Checks.holds(
                    one.endedAt().isPresent() || running.add(List.of(one.program(), one.student())),
                    () -> "enrolled twice: " + one);
        }
    }

    private void credits() {
        Map<String, Integer> granted = amounts(EntryKind.GRANT);
        Map<String, Integer> takenBack = amounts(EntryKind.EXPIRE);
        ledger.accepted(AssignCredits.class).forEach(c -> once(granted, c.reason(), c.credits()));
        ledger.accepted(TransferCredits.class).forEach(c -> once(granted, c.reason(), c.credits()));
        ledger.accepted(CreditsBought.class).forEach(c -> once(granted, c.payment(), c.credits()));
        ledger.accepted(TakeBackCredits.class).forEach(c -> once(takenBack, c.reason(), c.credits()));
        ledger.refused(TakeBackCredits.class).forEach(c -> never(takenBack, c.reason()));
        ledger.refused(AssignCredits.class).forEach(c -> never(granted, c.reason()));
        ledger.refused(TransferCredits.class).forEach(c -> never(granted, c.reason()));
        ledger.refused(CreditsBought.class).forEach(c -> never(granted, c.payment()));
        int in = lots().filter(lot -> lot.source() == LotSource.TRANSFER)
                .mapToInt(Lot::amount)
                .sum();
        Checks.same("C-L3 transferred", lots().mapToInt(Lot::transferredOut).sum(), in);
    }

    /** How many credits, by the reason that was given. */
    private Map<String, Integer> amounts(EntryKind kind) {
        Map<String, Integer> amounts = new HashMap<>();
        entries()
                .filter(entry -> entry.kind() == kind)
                .forEach(entry -> amounts.merge(entry.reason(), entry.amount(), Integer::sum));
        return amounts;
    }

    private Stream<Entry> entries() {
        return state.wallets().stream().map(Wallet.State::entries).flatMap(List::stream);
    }

    private Stream<Lot> lots() {
        return state.wallets().stream().map(Wallet.State::lots).flatMap(List::stream);
    }

    private static void once(Map<String, Integer> amounts, String reason, int credits) {
        Checks.same("C-D1 accepted, so once: " + reason, credits, amounts.get(reason));
    }

    private static void never(Map<String, Integer> amounts, String reason) {
        Checks.same("C-D1 refused, so never: " + reason, null, amounts.get(reason));
    }
}
