package org.duologue.domain.payment;

import java.util.Objects;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refused;

/** How a refund duty is done with (B8). */
public sealed interface RefundOutcome {

    /** What it makes of the duty. */
    RefundDutyStatus status();

    /**
     * The money was given back.
     *
     * @param reference of the repayment
     */
    record Refunded(PaymentReference reference) implements RefundOutcome {

        public Refunded {
            Objects.requireNonNull(reference, "reference");
        }

        @Override
        public RefundDutyStatus status() {
            return RefundDutyStatus.REFUNDED;
        }
    }

    /**
     * Credits are given instead.
     *
     * @param credits how many, 1..1000
     */
    record Converted(int credits) implements RefundOutcome {

        /** The most credits for one duty, as of one assignment (S1.64). */
        public static final int MAX_CREDITS = 1_000;

        /** Refused as {@code invalid} on field {@code credits} outside of 1..1000. */
        public Converted {
            if (credits < 1 || credits > MAX_CREDITS) {
                throw new Refused(Invalid.of(FieldProblem.outOfRange("credits", credits, 1, MAX_CREDITS)));
            }
        }

        @Override
        public RefundDutyStatus status() {
            return RefundDutyStatus.CONVERTED;
        }
    }

    /**
     * The money is kept.
     *
     * @param reason why, for the student to read
     */
    record Waived(Reason reason) implements RefundOutcome {

        /** Refused as {@code invalid} on field {@code reason} if it says nothing. */
        public Waived {
            if (reason.isEmpty()) {
                throw new Refused(Invalid.of(FieldProblem.of("reason", "blank")));
            }
        }

        @Override
        public RefundDutyStatus status() {
            return RefundDutyStatus.WAIVED;
        }
    }

    /** What it was opened for is not so: the money is kept. */
    record Unfounded() implements RefundOutcome {

        @Override
        public RefundDutyStatus status() {
            return RefundDutyStatus.WAIVED;
        }
    }
}
