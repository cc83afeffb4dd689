package org.duologue.application.contracts;

import static org.duologue.application.contracts.Broken.answers;
import static org.duologue.application.contracts.Broken.onlyOnce;

import java.time.Instant;
import java.util.Optional;
import org.duologue.application.payment.CheckoutFilter;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.payment.RefundDuty;

/** A fault for each law of the ports of checkouts, refund duties and what is paid otherwise than with credits. */
final class PaymentFaults {

    private PaymentFaults() {}

    static void all(Broken.Sink sink) {
        sink.breaks("checkoutsRoundTrip", "checkouts.save", onlyOnce(c -> ((Checkout) c)
                .state()
                .id()));
        sink.breaks("checkoutsKnownOnce", "checkouts.find", answers(Optional.empty()));
        sink.breaks("checkoutsConcurrent", "checkouts.save", onlyOnce(c -> ((Checkout) c)
                .state()
                .id()));
        sink.breaks(
                "checkoutsByStatus",
                "checkouts.page",
                (proceed, a) -> proceed.with(a[0], a[1], ((Instant) a[2]).minusMillis(1), a[3]));
        sink.breaks(
                "checkoutsByGateway",
                "checkouts.page",
                (proceed, a) -> proceed.with(
                        a[0], new CheckoutFilter(((CheckoutFilter) a[1]).status(), Optional.empty()), a[2], a[3]));
        sink.breaks(
                "bookingsBooked",
                "bookings.booked",
                (proceed, a) -> proceed.with(a[0], ((Instant) a[1]).minusMillis(1)));
        sink.breaks(
                "bookingsAdditional",
                "bookings.countAdditional",
                (proceed, a) -> proceed.with(a[0], ((Instant) a[1]).minusMillis(1)));
        sink.breaks("refundDutiesRoundTrip", "refundDuties.save", onlyOnce(d -> ((RefundDuty) d)
                .state()
                .id()));
        sink.breaks("refundDutiesConcurrent", "refundDuties.save", onlyOnce(d -> ((RefundDuty) d)
                .state()
                .id()));
        sink.breaks(
                "refundDutiesPages", "refundDuties.page", (proceed, a) -> proceed.with(a[0], Optional.empty(), a[2]));
    }
}
