package org.duologue.domain.payment;

import static org.duologue.domain.payment.PaymentSamples.EACH;
import static org.duologue.domain.payment.PaymentSamples.NOW;
import static org.duologue.domain.payment.PaymentSamples.PAYMENT;
import static org.duologue.domain.payment.PaymentSamples.UNTIL;
import static org.duologue.domain.payment.PaymentSamples.checkout;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.booking.SessionPayment;
import org.duologue.domain.shared.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B7: a checkout is paid, lapses, or is given up, each once and to the millisecond")
class CheckoutTest {

    @ParameterizedTest(name = "{0} ms from its end on, paying makes it {1}")
    @CsvSource({"-1,PAID", "0,LAPSED", "1,LAPSED"})
    void edge(long millis, CheckoutStatus status) {
        Checkout checkout = checkout();
        Instant then = UNTIL.plusMillis(millis);
        assertEquals(status == CheckoutStatus.LAPSED ? status : CheckoutStatus.OPEN, checkout.statusAt(then));
        checkout.receive(PAYMENT, EACH, checkout.state().sessions(), then);
        assertEquals(status, checkout.state().status());
        assertEquals(
                Optional.of(new Receipt(PAYMENT, EACH, then, true)),
                checkout.state().receipt());
        assertEquals(
                status == CheckoutStatus.PAID ? 1 : 2, checkout.pullEvents().size());
    }

    @ParameterizedTest(name = "{0} ms from its end on, giving it up is possible: {1}")
    @CsvSource({"-1,true", "0,false", "1,false"})
    void givingUp(long millis, boolean possible) {
        Checkout checkout = checkout();
        Instant then = UNTIL.plusMillis(millis);
        assertEquals(possible, checkout.refusalOfGivingUp(then).isEmpty());
        assertEquals(!possible, checkout.expire(then));
        if (possible) {
            checkout.giveUp(Optional.empty(), then);
        }
        Refused again = assertThrows(Refused.class, () -> checkout.giveUp(Optional.empty(), then));
        assertEquals("checkout-closed", again.refusal().code());
        assertEquals(false, checkout.expire(then), "there is nothing more to write down");
    }

    @Test
    @DisplayName("E16: money comes in once, and the sessions of which it is none are paid with credits")
    void once() {
        Checkout checkout = checkout();
        assertEquals(
                List.of(
                        SessionPayment.credits(),
                        new SessionPayment.InMoney(checkout.state().id(), EACH)),
                checkout.state().payments());
        assertEquals(EACH, checkout.state().total());
        assertEquals(1, checkout.state().credits());
        checkout.giveUp(Optional.empty(), NOW);
        checkout.receive(PAYMENT, EACH, List.of(), NOW);
        assertEquals(CheckoutStatus.GIVEN_UP, checkout.state().status());
        assertThrows(IllegalStateException.class, () -> checkout.receive(PAYMENT, EACH, List.of(), NOW));
    }

    @Test
    @DisplayName("what it is known by at whoever takes the money does not change any more")
    void opened() {
        Checkout checkout = checkout();
        checkout.opened("cs_1", Optional.empty());
        checkout.opened("cs_2", Optional.empty());
        assertEquals(Optional.of("cs_1"), checkout.state().reference());
        assertEquals(1, checkout.state().version());
    }

    @ParameterizedTest(name = "usual {0} min, first in {1} min, notice {2} min: {3} min; at least {4} min: {5}")
    @CsvSource({
        "30,10000,0,30,30,true",
        "10,10000,0,15,15,true",
        "30,60,30,30,30,true",
        "30,59,30,29,30,false",
        "4320,120,60,60,15,true",
        "30,20,60,-40,15,false"
    })
    void until(long usual, long first, long notice, long kept, long shortest, boolean enough) {
        Instant until = CheckoutRules.until(
                Duration.ofMinutes(usual), NOW.plusSeconds(60 * first), Duration.ofMinutes(notice), NOW);
        assertEquals(NOW.plusSeconds(60 * kept), until);
        assertEquals(
                enough,
                CheckoutRules.refusalOfEnd(until, Duration.ofMinutes(shortest), NOW)
                        .isEmpty());
    }

    @ParameterizedTest(name = "with {0} open one more is possible: {1}")
    @CsvSource({"0,true", "2,true", "3,false", "4,false"})
    void atMostThree(int open, boolean possible) {
        assertEquals(possible, CheckoutRules.refusalOfMore(open).isEmpty());
    }
}
