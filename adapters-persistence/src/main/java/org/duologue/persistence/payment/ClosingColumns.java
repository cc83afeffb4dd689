package org.duologue.persistence.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.payment.PaymentReference;
import org.duologue.domain.payment.RefundDuty;
import org.duologue.domain.payment.RefundDutyStatus;
import org.duologue.domain.payment.RefundOutcome;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Reason;

/** How a refund duty was done with, if it was. */
@Embeddable
class ClosingColumns {

    private String reference;
    private Integer credits;

    @Column(name = "waived_for")
    private String waivedFor;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** For JPA. */
    protected ClosingColumns() {}

    ClosingColumns(Optional<RefundDuty.Closing> closing) {
        closing.ifPresent(done -> {
            closedBy = done.by().value().toString();
            closedAt = done.at();
            write(done.outcome());
        });
    }

    private void write(RefundOutcome how) {
        if (how instanceof RefundOutcome.Refunded refunded) {
            reference = refunded.reference().value();
        } else if (how instanceof RefundOutcome.Converted converted) {
            credits = converted.credits();
        } else if (how instanceof RefundOutcome.Waived waived) {
            waivedFor = waived.reason().value();
        }
    }

    /**
     * What they say; JPA leaves them out where all are null.
     *
     * @param status what has become of the duty
     */
    static Optional<RefundDuty.Closing> read(ClosingColumns columns, RefundDutyStatus status) {
        return status == RefundDutyStatus.OPEN ? Optional.empty() : Optional.of(columns.closing(status));
    }

    private RefundDuty.Closing closing(RefundDutyStatus status) {
        return new RefundDuty.Closing(outcome(status), new MemberId(UUID.fromString(closedBy)), closedAt);
    }

    private RefundOutcome outcome(RefundDutyStatus status) {
        return switch (status) {
            case REFUNDED -> new RefundOutcome.Refunded(new PaymentReference(reference));
            case CONVERTED -> new RefundOutcome.Converted(credits);
            case WAIVED ->
                waivedFor == null ? new RefundOutcome.Unfounded() : new RefundOutcome.Waived(new Reason(waivedFor));
            case OPEN -> throw new IllegalStateException("not done with");
        };
    }
}
