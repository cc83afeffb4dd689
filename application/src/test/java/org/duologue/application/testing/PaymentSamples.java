package org.duologue.application.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingSnapshot;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.booking.PaymentSplit;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.payment.ChosenSession;
import org.duologue.domain.payment.PaymentReference;
import org.duologue.domain.payment.RefundDuty;
import org.duologue.domain.payment.RefundDutyId;
import org.duologue.domain.payment.RefundOutcome;
import org.duologue.domain.payment.RefundReason;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.TimeRange;

/** Arbitrary checkouts and refund duties, in the workspace of other samples. */
public record PaymentSamples(CoachingSamples samples) {

    /** Before every checkout begins. */
    public static final Instant DAY = Instant.parse("2026-06-01T08:00:00Z");

    /** A stored enrollment. */
    public Enrollment enrollment() {
        Enrollment made = samples.newEnrollment(samples.program(), samples.member(Role.STUDENT));
        samples.ports().unitOfWork().run(() -> samples.ports().enrollments().save(made));
        return made;
    }

    /** An open checkout that is not stored, in a stored enrollment; payable for some milliseconds only. */
    public Checkout newCheckout(Enrollment enrollment) {
        MemberId coach = enrollment.state().coaches().get(0);
        BookingSnapshot agreed = priced(samples.newBooking(enrollment.state(), coach));
        int count = 1 + samples.number(20);
        List<ChosenSession> sessions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TimeRange time = TimeRange.of(DAY.plus(Duration.ofDays(30L + i)), agreed.length());
            sessions.add(
                    new ChosenSession(new BookingId(samples.id()), coach, time, samples.one(Confirmation.values())));
        }
        PaymentSplit split = new PaymentSplit(count, 1, 0, samples.number(count), true, agreed.price());
        Instant now = DAY.plusMillis(samples.number(20));
        return Checkout.begin(
                new CheckoutId(samples.id()),
                enrollment.state(),
                agreed,
                sessions,
                split,
                samples.one("invoice", "other"),
                now.plusMillis(1 + samples.number(20)),
                enrollment.state().student(),
                now);
    }

    private BookingSnapshot priced(Booking booking) {
        BookingSnapshot of = booking.state().snapshot();
        return new BookingSnapshot(
                of.appointment(),
                of.appointmentName(),
                of.sessionType(),
                of.sessionTypeName(),
                of.coachingType(),
                of.length(),
                of.cost(),
                Optional.of(new Money(1 + samples.number(9_999), Buying.EUR)),
                of.bufferBefore(),
                of.bufferAfter(),
                of.cancelNotice(),
                of.rescheduleNotice(),
                of.lateCancel(),
                of.lateReschedule(),
                of.confirmation(),
                of.meetingPlace());
    }

    /** Takes a checkout one step further. */
    public void act(Checkout checkout) {
        Instant at = checkout.state().until().plusMillis(samples.one(-1, 0, 1));
        Refusals.of(() -> {
            switch (samples.number(4)) {
                case 0 ->
                    checkout.opened(
                            samples.id().toString(),
                            Optional.of("https://pay.example/1").filter(page -> samples.chance(50)));
                case 1 -> checkout.giveUp(Optional.empty(), at);
                case 2 -> checkout.expire(at);
                default -> receive(checkout, at);
            }
        });
    }

    private void receive(Checkout checkout, Instant at) {
        if (checkout.state().receipt().isEmpty()) {
            List<ChosenSession> booked = samples.chance(50) ? checkout.state().sessions() : List.of();
            checkout.receive(payment(), checkout.state().total(), booked, at);
        }
    }

    private PaymentReference payment() {
        return new PaymentReference("p" + samples.id());
    }

    /** An open duty that is not stored, about a stored checkout. */
    public RefundDuty newDuty(Checkout checkout) {
        return RefundDuty.open(
                new RefundDutyId(samples.id()),
                checkout.state(),
                Optional.of(checkout.state().sessions().get(0).booking()).filter(session -> samples.chance(70)),
                new Money(1 + samples.number(9_999), Buying.EUR),
                payment(),
                samples.one(RefundReason.values()),
                List.of(),
                DAY.plusMillis(samples.number(5)));
    }

    /** Closes a duty in some way. */
    public void close(RefundDuty duty) {
        RefundOutcome outcome =
                switch (samples.number(4)) {
                    case 0 -> new RefundOutcome.Refunded(payment());
                    case 1 -> new RefundOutcome.Converted(samples.one(1, 7, RefundOutcome.Converted.MAX_CREDITS));
                    case 2 -> new RefundOutcome.Waived(new Reason("w" + samples.text(samples.number(40))));
                    default -> new RefundOutcome.Unfounded();
                };
        duty.close(outcome, duty.state().student(), duty.state().since().plusMillis(7));
    }
}
