package org.duologue.domain.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duologue.domain.shared.Money;

@Label("B7: how sessions that are booked together are paid")
class PaymentSplitProperties {

    private static final Money EACH = new Money(40_00, Currency.getInstance("EUR"));
    private static final Optional<CheckoutId> CHECKOUT = Optional.of(new CheckoutId(new UUID(0, 1)));

    @Property(tries = 300)
    @Label("B7, S1.65: as many whole sessions with credits as there are credits for, the first ones; the rest with"
            + " money")
    void creditsFirst(
            @ForAll @IntRange(min = 1, max = 20) int sessions,
            @ForAll @IntRange(max = 5) int cost,
            @ForAll @IntRange(max = 60) int available,
            @ForAll boolean priced) {
        PaymentSplit split = PaymentSplit.of(
                sessions, cost, available, true, Optional.of(EACH).filter(money -> priced));
        int paid = 0;
        int left = available;
        List<SessionPayment> payments = split.payments(CHECKOUT);
        for (SessionPayment payment : payments) {
            boolean covered = left >= cost && paid == 0;
            assertEquals(covered, payment.equals(SessionPayment.credits()));
            left -= covered ? cost : 0;
            paid += covered ? 0 : 1;
        }
        assertEquals(available - left, split.credits());
        assertEquals(paid, split.toPay() + split.free());
        assertEquals(priced ? 0 : paid, split.free());
        assertEquals(
                split.total().map(Money::minor).orElse(0L),
                payments.stream()
                        .flatMap(p -> p.money().stream())
                        .mapToLong(Money::minor)
                        .sum());
        assertTrue(split.refusal().isEmpty());
        assertEquals(split.toPay() == 0, split.refusalAtOnce().isEmpty());
    }

    @Property(tries = 300)
    @Label("B19: of the additional ones there may be as many as the cap leaves beside those that are open, paid or"
            + " free; what credits cover does not count")
    void capped(
            @ForAll @IntRange(min = 1, max = 20) int sessions,
            @ForAll @IntRange(max = 20) int available,
            @ForAll @IntRange(max = 5) int open,
            @ForAll @IntRange(min = -1, max = 1) int beyond,
            @ForAll boolean priced) {
        PaymentSplit split =
                PaymentSplit.of(sessions, 1, available, true, Optional.of(EACH).filter(money -> priced));
        int cap = Math.max(1, open + split.additional() - beyond);
        long more = split.payments(CHECKOUT).stream()
                .filter(payment -> !payment.equals(SessionPayment.credits()))
                .count();
        boolean refused = more > 0 && more > cap - open;
        assertEquals(
                refused
                        ? Optional.of(new AdditionalRefusal.TooManyAdditional(cap, open, (int) more))
                        : Optional.empty(),
                split.refusalOfMore(open, cap));
    }

    @Example
    @Label("S1.31, B19: not covered is refused where no more are allowed, with or without a price")
    void notAllowed() {
        BookingRefusal refusal = new BookingRefusal.NotCovered(3, 2, 3);
        assertEquals(
                Optional.of(refusal),
                PaymentSplit.of(3, 1, 2, false, Optional.of(EACH)).refusalAtOnce());
        assertEquals(
                Optional.of(refusal),
                PaymentSplit.of(3, 1, 2, false, Optional.empty()).refusal());
        assertTrue(PaymentSplit.of(2, 1, 2, false, Optional.empty())
                .refusalAtOnce()
                .isEmpty());
        assertEquals(
                Optional.of(new BookingRefusal.PaymentNeeded(3, 2, 1, EACH)),
                PaymentSplit.of(3, 1, 2, true, Optional.of(EACH)).refusalAtOnce());
    }
}
