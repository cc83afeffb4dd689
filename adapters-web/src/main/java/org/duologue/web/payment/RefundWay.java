package org.duologue.web.payment;

import org.duologue.domain.payment.PaymentReference;
import org.duologue.domain.payment.RefundOutcome;
import org.duologue.domain.shared.Problems;
import org.duologue.domain.shared.Reason;

/** The ways in which an admin can be done with a refund duty. */
public enum RefundWay {
    /** The money was given back. */
    REFUNDED,
    /** Credits are given instead. */
    CONVERTED,
    /** The money is kept. */
    WAIVED;

    /** As the use case wants it; refused as {@code invalid} on that of the fields which belongs to this way. */
    RefundOutcome outcome(String reference, int credits, String reason) {
        return switch (this) {
            case REFUNDED -> new RefundOutcome.Refunded(referenceOf(reference));
            case CONVERTED -> new RefundOutcome.Converted(credits);
            case WAIVED -> new RefundOutcome.Waived(reasonOf(reason));
        };
    }

    private static PaymentReference referenceOf(String typed) {
        Problems problems = new Problems();
        PaymentReference reference = problems.read("reference", () -> PaymentReference.of(typed));
        problems.refuseIfAny();
        return reference;
    }

    private static Reason reasonOf(String typed) {
        Problems problems = new Problems();
        Reason reason = problems.read("reason", () -> Reason.of(typed));
        problems.refuseIfAny();
        return reason;
    }
}
