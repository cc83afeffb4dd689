package org.duologue.application.notification.spi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.notification.spi.MailContent.Coaching;
import org.duologue.domain.payment.RefundDutyId;
import org.duologue.domain.payment.RefundOutcome;
import org.duologue.domain.payment.RefundReason;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.TimeRange;

/** What a mail about money for sessions says (B7, B8). */
public sealed interface MoneyNews {

    /**
     * Sessions were not paid, so that their times are free again; to the student.
     *
     * @param late whether the time to pay is over; otherwise others than the student gave it up
     * @param title what kind of session
     * @param times by start
     * @param until when the time to pay is or would have been over
     * @param creditsBack how many credits that were held are the student's to spend again
     */
    record NotPaid(
            boolean late,
            Coaching coaching,
            Name title,
            List<TimeRange> times,
            Money total,
            Instant until,
            int creditsBack)
            implements MoneyNews {

        public NotPaid {
            times = List.copyOf(times);
        }
    }

    /**
     * Money is owed back; to the student, or to an admin, who has to see to it.
     *
     * @param student whose it is; empty: the reader's
     */
    record Owed(Refund refund, Optional<Name> student) implements MoneyNews {}

    /** What has become of money that was owed back; to the student. */
    record Settled(Refund refund, RefundOutcome outcome) implements MoneyNews {}

    /**
     * Money that is or was owed back.
     *
     * @param session when the session is or was that it was paid for; empty: no session has come of it
     * @param payment what the payment is known by at whoever took it
     */
    record Refund(
            RefundDutyId duty,
            Coaching coaching,
            Optional<TimeRange> session,
            Money amount,
            RefundReason reason,
            String payment) {}
}
