package org.duologue.domain.payment;

import static org.duologue.domain.payment.PaymentSamples.EACH;
import static org.duologue.domain.payment.PaymentSamples.NOW;
import static org.duologue.domain.payment.PaymentSamples.PAYMENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.duologue.domain.booking.BookingArbitraries;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("B8: money that is owed back is given back, becomes credits, or is waived, once")
class RefundDutyTest {

    private static RefundDuty duty() {
        return RefundDuty.open(
                new RefundDutyId(new UUID(0, 9)),
                PaymentSamples.checkout().state(),
                Optional.of(new BookingId(new UUID(0, 3))),
                EACH,
                PAYMENT,
                RefundReason.SESSION_CANCELLED,
                List.of(),
                NOW);
    }

    static Stream<Arguments> outcomes() {
        return Stream.of(
                Arguments.of(new RefundOutcome.Refunded(new PaymentReference("r1")), RefundDutyStatus.REFUNDED, false),
                Arguments.of(new RefundOutcome.Converted(2), RefundDutyStatus.CONVERTED, false),
                Arguments.of(new RefundOutcome.Waived(new Reason("as agreed")), RefundDutyStatus.WAIVED, true));
    }

    @ParameterizedTest(name = "{1}; can be kept after all: {2}")
    @MethodSource("outcomes")
    void once(RefundOutcome outcome, RefundDutyStatus status, boolean kept) {
        RefundDuty duty = duty();
        assertEquals(RefundDutyStatus.OPEN, duty.state().status());
        assertEquals(true, duty.refusalOfTakingBack().isEmpty());
        duty.close(outcome, BookingArbitraries.coach(), NOW);
        assertEquals(status, duty.state().status());
        assertEquals(1, duty.state().version());
        assertEquals(2, duty.pullEvents().size());
        assertEquals(kept, duty.refusalOfTakingBack().isEmpty());
        Refused again = assertThrows(Refused.class, () -> duty.close(outcome, BookingArbitraries.coach(), NOW));
        assertEquals(new PaymentRefusal.RefundDutyClosed(duty.state().id(), status, NOW), again.refusal());
    }

    @ParameterizedTest(name = "{0} credits are none")
    @ValueSource(ints = {-1, 0, 1_001})
    void bounds(int credits) {
        assertThrows(Refused.class, () -> new RefundOutcome.Converted(credits));
    }

    @ParameterizedTest(name = "[{0}] is no reference")
    @ValueSource(strings = {"", "  ", "a\nb"})
    void reference(String typed) {
        assertThrows(Refused.class, () -> PaymentReference.of(typed));
    }
}
