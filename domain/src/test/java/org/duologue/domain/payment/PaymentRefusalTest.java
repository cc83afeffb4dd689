package org.duologue.domain.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.payment.PaymentRefusal.CheckoutBeingPaid;
import org.duologue.domain.payment.PaymentRefusal.CheckoutClosed;
import org.duologue.domain.payment.PaymentRefusal.MoneyGivenBack;
import org.duologue.domain.payment.PaymentRefusal.NotPaidByHand;
import org.duologue.domain.payment.PaymentRefusal.NothingToPay;
import org.duologue.domain.payment.PaymentRefusal.PaymentUnavailable;
import org.duologue.domain.payment.PaymentRefusal.RefundDutyClosed;
import org.duologue.domain.payment.PaymentRefusal.TooLateToPay;
import org.duologue.domain.payment.PaymentRefusal.TooManyCheckouts;
import org.duologue.domain.shared.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Why money cannot be taken or given back: codes and kinds that callers have written into their programs")
class PaymentRefusalTest {

    private static final Instant NOW = PaymentSamples.NOW;
    private static final CheckoutId ID = new CheckoutId(new UUID(0, 7));
    private static final RefundDutyId DUTY = new RefundDutyId(new UUID(0, 8));

    static Stream<Arguments> published() {
        return Stream.of(
                Arguments.of(new TooLateToPay(NOW, NOW), "too-late-to-pay", Kind.TOO_LATE),
                Arguments.of(new TooManyCheckouts(3, 3), "too-many-checkouts", Kind.CONFLICT),
                Arguments.of(new NothingToPay(1), "nothing-to-pay", Kind.CONFLICT),
                Arguments.of(new PaymentUnavailable("stripe"), "payment-unavailable", Kind.CONFLICT),
                Arguments.of(new CheckoutClosed(ID, CheckoutStatus.PAID, NOW), "checkout-closed", Kind.CONFLICT),
                Arguments.of(new CheckoutBeingPaid(ID), "checkout-being-paid", Kind.CONFLICT),
                Arguments.of(new NotPaidByHand(ID, "stripe"), "not-paid-by-hand", Kind.CONFLICT),
                Arguments.of(
                        new RefundDutyClosed(DUTY, RefundDutyStatus.WAIVED, NOW), "refund-duty-closed", Kind.CONFLICT),
                Arguments.of(
                        new MoneyGivenBack(DUTY, RefundDutyStatus.REFUNDED, NOW), "money-given-back", Kind.CONFLICT));
    }

    @ParameterizedTest(name = "{1} is {2}")
    @MethodSource("published")
    void contract(PaymentRefusal refusal, String code, Kind kind) {
        assertEquals(code, refusal.code());
        assertEquals(kind, refusal.kind());
    }

    @Test
    @DisplayName("none is missing from the table")
    void complete() {
        Set<Class<?>> listed = published().map(row -> row.get()[0].getClass()).collect(Collectors.toSet());
        assertEquals(new HashSet<>(Arrays.asList(PaymentRefusal.class.getPermittedSubclasses())), listed);
    }
}
