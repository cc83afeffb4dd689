package org.duologue.application.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.Cancellation;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.wallet.Cause;
import org.duologue.domain.wallet.FundingRef;
import org.duologue.domain.wallet.Funds;
import org.duologue.domain.wallet.HoldId;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Slice;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletOwner;

/**
 * Tells how many credits came back of sessions that were cancelled, or would, and of requests and checkouts that have
 * ended. These know only that they were to: what had ended for good by then has not come back (C-X27), and that is the
 * wallets' knowledge.
 */
public final class CreditsBack {

    private final WalletRepository wallets;

    /** Over these wallets. */
    public CreditsBack(WalletRepository wallets) {
        this.wallets = Objects.requireNonNull(wallets, "wallets");
    }

    /**
     * How many came back, of each of these sessions of which any were to; in as many reads for many sessions as for
     * one, and in none where there is no such session.
     */
    public Map<BookingId, Integer> of(List<Booking.State> sessions) {
        List<Booking.State> refunded =
                sessions.stream().filter(CreditsBack::isRefunded).toList();
        if (refunded.isEmpty()) {
            return Map.of();
        }
        Map<WalletOwner, Wallet> found = found(refunded);
        return refunded.stream().collect(Collectors.toMap(Booking.State::id, session -> back(session, found)));
    }

    /** How many came back that a request had held, which has ended without a session. */
    public int of(BookingRequest.State request) {
        List<WalletOwner> payers = payers(request.enrollment(), request.student());
        Instant ended = request.outcome().orElseThrow().at();
        return released(payers, Set.of(SessionFunds.hold(request.id())), ended);
    }

    /** How many came back that a checkout had held, which has ended without being paid. */
    public int of(Checkout.State checkout) {
        List<WalletOwner> payers = payers(checkout.enrollment(), checkout.student());
        Set<HoldId> holds = CheckoutSessions.holds(checkout).collect(Collectors.toSet());
        return released(payers, holds, checkout.endedAt().orElseThrow());
    }

    /**
     * All but what was in a wallet that was closed by then, since it ended with it. What had ended by its time alone is
     * granted anew.
     */
    private int released(List<WalletOwner> payers, Set<HoldId> holds, Instant at) {
        if (holds.isEmpty()) {
            return 0;
        }
        Recall asked = Recall.NOTHING;
        for (HoldId hold : holds) {
            asked = asked.and(hold);
        }
        return found(payers, asked).values().stream()
                .map(Wallet::state)
                .filter(wallet ->
                        wallet.closedAt().filter(closed -> !closed.isAfter(at)).isEmpty())
                .flatMap(wallet -> wallet.holds().stream())
                .filter(held -> holds.contains(held.id()))
                .flatMap(held -> held.slices().stream())
                .mapToInt(Slice::amount)
                .sum();
    }

    /** How many would come back of all these sessions together if somebody in this standing cancelled them now. */
    int ahead(List<Booking.State> sessions, ActingAs as, Instant now) {
        List<Booking.State> paying =
                sessions.stream().filter(session -> session.credits() > 0).toList();
        Map<WalletOwner, Wallet> found = found(paying);
        return paying.stream()
                .mapToInt(session -> funds(session, found).quoteRefund(ref(session), SessionFunds.cause(as), now))
                .sum();
    }

    /**
     * How the credits of an enrollment would stand if somebody in this standing cancelled these sessions of it now, and
     * these holds were released; changes nothing.
     */
    Afterwards afterwards(
            Enrollment.State enrollment, List<Booking.State> sessions, List<HoldId> held, ActingAs as, Instant now) {
        List<WalletOwner> payers = payers(enrollment.id(), enrollment.student());
        Recall asked = Recall.NOTHING;
        for (Booking.State session : sessions) {
            asked = asked.and(ref(session));
        }
        Map<WalletOwner, Wallet> found = found(payers, asked);
        int before = balance(found, payers, now);
        Funds funds = funds(payers, found);
        sessions.stream()
                .filter(session -> session.credits() > 0)
                .forEach(session -> funds.refund(
                        new CommandId(session.id().value()), ref(session), SessionFunds.cause(as), Cause.TIME, now));
        held.forEach(hold -> funds.release(new CommandId(hold.value()), hold, Cause.TIME, now));
        Wallet.State own = found.get(payers.get(0)).at(now);
        return new Afterwards(own.available() + own.held(), balance(found, payers, now) - before);
    }

    private static int balance(Map<WalletOwner, Wallet> found, List<WalletOwner> payers, Instant now) {
        return Optional.ofNullable(found.get(payers.get(1)))
                .map(wallet -> wallet.at(now).available())
                .orElse(0);
    }

    /**
     * How credits would stand.
     *
     * @param left in the enrollment's own wallet
     * @param balanceBack what would have come back to the student's balance
     */
    record Afterwards(int left, int balanceBack) {}

    private Map<WalletOwner, Wallet> found(List<Booking.State> sessions) {
        Set<WalletOwner> owners = new LinkedHashSet<>();
        Recall asked = Recall.NOTHING;
        for (Booking.State session : sessions) {
            owners.addAll(payers(session));
            asked = asked.and(ref(session));
        }
        return found(owners, asked);
    }

    private Map<WalletOwner, Wallet> found(Collection<WalletOwner> owners, Recall asked) {
        return wallets.ownedBy(owners, asked).stream()
                .collect(Collectors.toMap(wallet -> wallet.state().owner(), Function.identity()));
    }

    private static boolean isRefunded(Booking.State session) {
        return session.cancellation().filter(Cancellation::refunded).isPresent() && session.credits() > 0;
    }

    private static List<WalletOwner> payers(Booking.State session) {
        return payers(session.enrollment(), session.student());
    }

    private static List<WalletOwner> payers(EnrollmentId enrollment, MemberId student) {
        return List.of(new WalletOwner.OfEnrollment(enrollment.value()), new WalletOwner.OfMember(student.value()));
    }

    private static FundingRef ref(Booking.State session) {
        return new FundingRef(session.id().value());
    }

    private static int back(Booking.State session, Map<WalletOwner, Wallet> found) {
        Cancellation how = session.cancellation().orElseThrow();
        return funds(session, found).cameBack(ref(session), SessionFunds.cause(how.as()), how.at());
    }

    private static Funds funds(Booking.State session, Map<WalletOwner, Wallet> found) {
        return funds(payers(session), found);
    }

    private static Funds funds(List<WalletOwner> payers, Map<WalletOwner, Wallet> found) {
        return Funds.of(payers.stream()
                .flatMap(owner -> Optional.ofNullable(found.get(owner)).stream())
                .toList());
    }
}
