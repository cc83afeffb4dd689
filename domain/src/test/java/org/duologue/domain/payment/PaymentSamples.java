package org.duologue.domain.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.booking.BookingArbitraries;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingSnapshot;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.booking.PaymentSplit;
import org.duologue.domain.enrollment.EnrollmentArbitraries;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.TimeRange;

/** A checkout of two sessions, the first of which is paid with a credit. */
final class PaymentSamples {

    static final Instant NOW = BookingArbitraries.BOOKED;
    static final Instant UNTIL = NOW.plus(Duration.ofMinutes(30));
    static final Money EACH = new Money(40_00, Currency.getInstance("EUR"));
    static final PaymentReference PAYMENT = new PaymentReference("pi_1");

    private PaymentSamples() {}

    static Checkout checkout() {
        BookingSnapshot plain =
                BookingArbitraries.agreed(Duration.ZERO, Duration.ZERO, LatePolicy.BLOCK, LatePolicy.BLOCK);
        return Checkout.begin(
                new CheckoutId(new UUID(0, 1)),
                EnrollmentArbitraries.running().state(),
                priced(plain),
                List.of(session(2, 0), session(3, 1)),
                PaymentSplit.of(2, 1, 1, true, Optional.of(EACH)),
                "invoice",
                UNTIL,
                BookingArbitraries.student(),
                NOW);
    }

    static ChosenSession session(int id, int day) {
        TimeRange time = TimeRange.of(BookingArbitraries.START.plus(Duration.ofDays(day)), Duration.ofHours(1));
        return new ChosenSession(
                new BookingId(new UUID(0, id)), BookingArbitraries.coach(), time, Confirmation.INSTANT);
    }

    private static BookingSnapshot priced(BookingSnapshot of) {
        return new BookingSnapshot(
                of.appointment(),
                of.appointmentName(),
                of.sessionType(),
                of.sessionTypeName(),
                of.coachingType(),
                of.length(),
                Credits.of(1),
                Optional.of(EACH),
                of.bufferBefore(),
                of.bufferAfter(),
                of.cancelNotice(),
                of.rescheduleNotice(),
                of.lateCancel(),
                of.lateReschedule(),
                of.confirmation(),
                of.meetingPlace());
    }
}
