package org.duologue.domain.booking;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Refusal;

/**
 * How sessions of one type that are booked together are paid: with credits first, in the order of their starts, each
 * session as a whole; what the credits do not cover is additional (B7).
 *
 * @param sessions how many in all
 * @param cost of each in credits
 * @param available how many credits there are
 * @param covered how many sessions, the first ones, the credits cover
 * @param allowed whether there may be additional ones (S1.31)
 * @param each what an additional one costs; empty: nothing (B19)
 */
public record PaymentSplit(int sessions, int cost, int available, int covered, boolean allowed, Optional<Money> each) {

    public PaymentSplit {
        Objects.requireNonNull(each, "each");
        if (covered < 0 || covered > sessions) {
            throw new IllegalArgumentException("not so many are covered: " + covered + " of " + sessions);
        }
    }

    /** Of so many sessions, with so many credits there; {@code each} is more than nothing if it is there. */
    public static PaymentSplit of(int sessions, int cost, int available, boolean allowed, Optional<Money> each) {
        int covered = cost == 0 ? sessions : Math.min(sessions, Math.max(0, available) / cost);
        return new PaymentSplit(sessions, cost, available, covered, allowed, each);
    }

    /** How many are not covered. */
    public int additional() {
        return sessions - covered;
    }

    /** How many credits are used. */
    public int credits() {
        return covered * cost;
    }

    /** How many are to be paid with money. */
    public int toPay() {
        return each.isPresent() ? additional() : 0;
    }

    /** How many cost nothing although credits do not cover them. */
    public int free() {
        return additional() - toPay();
    }

    /** What is to be paid in all; empty if nothing is. */
    public Optional<Money> total() {
        return toPay() == 0 ? Optional.empty() : each.map(one -> one.times(toPay()));
    }

    /** What stands against having them all, whoever pays: {@code credits-do-not-cover} where nothing else will do. */
    public Optional<Refusal> refusal() {
        return additional() > 0 && !allowed
                ? Optional.of(new BookingRefusal.NotCovered(sessions * cost, available, sessions))
                : Optional.empty();
    }

    /**
     * What stands against the additional ones where at most so many may be open: {@code too-many-additional-sessions}
     * (B19).
     *
     * @param open how many there are already
     * @param cap at least 1
     */
    public Optional<Refusal> refusalOfMore(int open, int cap) {
        return additional() > 0 && open + additional() > cap
                ? Optional.of(new AdditionalRefusal.TooManyAdditional(cap, open, additional()))
                : Optional.empty();
    }

    /** What stands against booking them at once: {@link #refusal}, or {@code payment-needed}. */
    public Optional<Refusal> refusalAtOnce() {
        return refusal().or(() -> total().map(
                        total -> new BookingRefusal.PaymentNeeded(sessions * cost, available, toPay(), total)));
    }

    /**
     * How each is paid, in the order of their starts.
     *
     * @param checkout with which those are paid that cost money; there if any does
     */
    public List<SessionPayment> payments(Optional<CheckoutId> checkout) {
        return IntStream.range(0, sessions).mapToObj(i -> payment(i, checkout)).toList();
    }

    private SessionPayment payment(int index, Optional<CheckoutId> checkout) {
        if (index < covered) {
            return SessionPayment.credits();
        }
        return each.<SessionPayment>map(one -> new SessionPayment.InMoney(checkout.orElseThrow(), one))
                .orElse(SessionPayment.free());
    }
}
