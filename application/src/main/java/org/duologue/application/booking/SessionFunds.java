package org.duologue.application.booking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.wallet.CurrentBalances;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingRefusal;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.PaymentSplit;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.BookingSettings;
import org.duologue.domain.program.Program;
import org.duologue.domain.scheduling.SessionType;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.wallet.Cause;
import org.duologue.domain.wallet.FundingRef;
import org.duologue.domain.wallet.Funds;
import org.duologue.domain.wallet.HoldId;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.RefundCause;
import org.duologue.domain.wallet.WalletOwner;

/** What sessions of an enrollment are paid from: its own wallet, and where accepted the student's balance (B2, B26). */
final class SessionFunds {

    private final WalletRepository wallets;
    private final CurrentBalances balances;

    SessionFunds(WalletRepository wallets) {
        this.wallets = Objects.requireNonNull(wallets, "wallets");
        this.balances = new CurrentBalances(wallets);
    }

    /** What a session that is booked now is paid from. */
    Funds of(Bench bench) {
        return funds(payers(bench), Recall.NOTHING);
    }

    /** What a session was paid from, whatever the programme accepts by now. */
    Funds thatPaid(Enrollment.State enrollment, FundingRef session) {
        return funds(List.of(own(enrollment), balanceOf(enrollment)), Recall.of(session));
    }

    /**
     * How many of a session's credits would come back if somebody in this standing cancelled it now: less than it cost
     * where some have ended for good meanwhile (C-X27).
     */
    int back(Bench bench, Booking.State session, ActingAs as, Instant now) {
        FundingRef ref = new FundingRef(session.id().value());
        return thatPaid(bench.enrollment().state(), ref).quoteRefund(ref, cause(as), now);
    }

    /** On whose account a session's credits come back when somebody in this standing cancels it. */
    static RefundCause cause(ActingAs as) {
        return as == ActingAs.STUDENT ? RefundCause.STUDENT : RefundCause.OTHERS;
    }

    /**
     * What the credits of a request are held in, whatever the programme accepts by now.
     *
     * @param recall what is needed besides
     */
    Funds thatHold(BookingRequest.State request, Recall recall) {
        return thatHold(request.enrollment(), request.student(), recall.and(hold(request.id())));
    }

    /** What credits of an enrollment are held in, whatever the programme accepts by now. */
    Funds thatHold(EnrollmentId enrollment, MemberId student, Recall recall) {
        WalletOwner own = new WalletOwner.OfEnrollment(enrollment.value());
        WalletOwner balance = new WalletOwner.OfMember(student.value());
        return funds(List.of(own, balance), recall);
    }

    /** How sessions of this type are paid that are chosen together now, with so many credits there (B7). */
    static PaymentSplit split(Bench bench, SessionType type, int sessions, int available) {
        return PaymentSplit.of(
                sessions,
                type.cost().amount(),
                available,
                bench.settings().additionalSessions(),
                bench.terms().priceOf(type));
    }

    /** What the credits of a request are held under. */
    static HoldId hold(BookingRequestId request) {
        return new HoldId(request.value());
    }

    /** How much there is for a session that is booked now. */
    int available(Bench bench, Instant now) {
        return balances.available(payers(bench), now);
    }

    /** How much more there would be for a session that is booked now if nothing were held for these requests. */
    int released(Bench bench, List<BookingRequestId> requests, Instant now) {
        Funds payers = of(bench);
        int before = payers.available(now);
        requests.forEach(request -> payers.release(new CommandId(request.value()), hold(request), Cause.TIME, now));
        return payers.available(now) - before;
    }

    /** How much more there would be in what its credits are held in if nothing were held for this request. */
    int released(BookingRequest.State request, Instant now) {
        return released(request.enrollment(), request.student(), List.of(hold(request.id())), now);
    }

    /** How much more there would be in what its credits are held in if nothing were held for this checkout. */
    int released(Checkout.State checkout, Instant now) {
        List<HoldId> holds = CheckoutSessions.holds(checkout).toList();
        return released(checkout.enrollment(), checkout.student(), holds, now);
    }

    private int released(EnrollmentId enrollment, MemberId student, List<HoldId> holds, Instant now) {
        Recall recall = Recall.NOTHING;
        for (HoldId hold : holds) {
            recall = recall.and(hold);
        }
        Funds holding = thatHold(enrollment, student, recall);
        int before = holding.available(now);
        holds.forEach(hold -> holding.release(new CommandId(hold.value()), hold, Cause.TIME, now));
        return holding.available(now) - before;
    }

    /** What stands against so many sessions that cost so much together, with so much there. */
    static Optional<Refusal> refusal(int required, int available, int sessions) {
        return available < required
                ? Optional.of(new BookingRefusal.NotCovered(required, available, sessions))
                : Optional.empty();
    }

    private static List<WalletOwner> payers(Bench bench) {
        Enrollment.State enrollment = bench.enrollment().state();
        return acceptsBalance(bench.program())
                ? List.of(own(enrollment), balanceOf(enrollment))
                : List.of(own(enrollment));
    }

    /** What a session that was paid for once is paid from again: the balance only where it is accepted or had paid. */
    Funds thatPayAgain(Bench bench, FundingRef session) {
        Enrollment.State enrollment = bench.enrollment().state();
        boolean balance = acceptsBalance(bench.program());
        return Funds.of(thatPaid(enrollment, session).wallets().stream()
                .filter(wallet -> balance
                        || wallet.state().owner().equals(own(enrollment))
                        || wallet.state().isFunded(session))
                .toList());
    }

    private static boolean acceptsBalance(Program.State program) {
        return program.booking().map(BookingSettings::acceptsBalance).orElse(false);
    }

    private static WalletOwner own(Enrollment.State enrollment) {
        return new WalletOwner.OfEnrollment(enrollment.id().value());
    }

    private static WalletOwner balanceOf(Enrollment.State enrollment) {
        return new WalletOwner.OfMember(enrollment.student().value());
    }

    private Funds funds(List<WalletOwner> inOrder, Recall asked) {
        return Funds.of(wallets.ownedBy(inOrder, asked).stream()
                .sorted(Comparator.comparingInt(
                        wallet -> inOrder.indexOf(wallet.state().owner())))
                .toList());
    }

    /** Stores those that commands have changed or relied on. */
    void save(Funds funds) {
        funds.touched().forEach(wallets::save);
    }
}
