package org.duologue.web.payment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.payment.RefundDutyView;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.payment.RefundOutcome;
import org.duologue.web.json.MoneyJson;
import org.duologue.web.json.Revised;

/** What programs send and get about refund duties. */
public final class RefundJson {

    private RefundJson() {}

    /**
     * How a refund duty is done with.
     *
     * @param outcome REFUNDED, CONVERTED or WAIVED
     * @param reference what the repayment is known by, 1..255 characters; with REFUNDED
     * @param credits how many are given instead, 1..1000; with CONVERTED
     * @param reason why the money is kept, for the student to read; with WAIVED
     */
    public record Outcome(
            RefundWay outcome, Optional<String> reference, Optional<Integer> credits, Optional<String> reason) {

        RefundOutcome read() {
            return outcome.outcome(reference.orElse(""), credits.orElse(0), reason.orElse(""));
        }
    }

    /**
     * How it was done with.
     *
     * @param reference of the repayment, where there was one
     * @param credits that were given instead
     * @param reason why the money is kept; left out with WAIVED: what it was opened for is not so
     */
    public record Closing(
            Optional<String> reference, Optional<Integer> credits, Optional<String> reason, String byName, Instant at) {

        private static Closing of(RefundDutyView.ClosingView view) {
            RefundOutcome outcome = view.outcome();
            return new Closing(
                    outcome instanceof RefundOutcome.Refunded refunded
                            ? Optional.of(refunded.reference().value())
                            : Optional.empty(),
                    outcome instanceof RefundOutcome.Converted converted
                            ? Optional.of(converted.credits())
                            : Optional.empty(),
                    outcome instanceof RefundOutcome.Waived waived
                            ? Optional.of(waived.reason().value())
                            : Optional.empty(),
                    view.byName(),
                    view.at());
        }
    }

    /**
     * Money that is or was to be given back by hand.
     *
     * @param booking whose money it is; left out: that of no session
     * @param gateway who took the money
     * @param payment what the payment is known by there
     * @param reason SESSION_CANCELLED, COACH_DID_NOT_COME, PAID_TOO_LATE, AMOUNT_DIFFERS or PAID_TWICE
     * @param status OPEN, REFUNDED, CONVERTED or WAIVED
     */
    public record RefundDuty(
            UUID id,
            UUID enrollment,
            UUID student,
            String studentName,
            UUID checkout,
            Optional<UUID> booking,
            MoneyJson amount,
            String gateway,
            String payment,
            String reason,
            Instant since,
            String status,
            Optional<Closing> closing,
            long revision)
            implements Revised {

        static RefundDuty of(RefundDutyView view) {
            return new RefundDuty(
                    view.id().value(),
                    view.enrollment().value(),
                    view.student().value(),
                    view.studentName(),
                    view.checkout().value(),
                    view.session().map(BookingId::value),
                    MoneyJson.of(view.amount()),
                    view.gateway(),
                    view.payment(),
                    view.reason().name(),
                    view.since(),
                    view.status().name(),
                    view.closing().map(Closing::of),
                    view.version());
        }
    }
}
