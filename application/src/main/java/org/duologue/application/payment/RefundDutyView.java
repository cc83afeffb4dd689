package org.duologue.application.payment;

import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.payment.RefundDutyId;
import org.duologue.domain.payment.RefundDutyStatus;
import org.duologue.domain.payment.RefundOutcome;
import org.duologue.domain.payment.RefundReason;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Money;

/**
 * A refund duty with the names that belong to it.
 *
 * @param session whose money it is; empty: that of no session
 * @param gateway who took the money
 * @param payment what the payment is known by there
 * @param closing how it was done with; empty while it is open
 */
public record RefundDutyView(
        RefundDutyId id,
        EnrollmentId enrollment,
        MemberId student,
        String studentName,
        CheckoutId checkout,
        Optional<BookingId> session,
        Money amount,
        String gateway,
        String payment,
        RefundReason reason,
        Instant since,
        RefundDutyStatus status,
        int version,
        Optional<ClosingView> closing) {

    /** How it was done with, and by whom. */
    public record ClosingView(RefundOutcome outcome, String byName, Instant at) {}
}
