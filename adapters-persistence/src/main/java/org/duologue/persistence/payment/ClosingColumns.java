package org.duologue.persistence.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.payment.PaymentReference;
import org.duologue.domain.payment.RefundDuty;
import org.duologue.domain.payment.RefundOutcome;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Reason;

/** How a refund duty was done with, if it was. */
@Embeddable
class ClosingColumns {

    private static final String REFUNDED = "REFUNDED";
    private static final String CONVERTED = "CONVERTED";
    private static final String WAIVED = "WAIVED";
    private static final String UNFOUNDED = "UNFOUNDED";

    private String outcome;
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
            outcome = REFUNDED;
            reference = refunded.reference().value();
        } else if (how instanceof RefundOutcome.Converted converted) {
            outcome = CONVERTED;
            credits = converted.credits();
        } else if (how instanceof RefundOutcome.Waived waived) {
            outcome = WAIVED;
            waivedFor = waived.reason().value();
        } else {
            outcome = UNFOUNDED;
        }
    }

    /** What they say; JPA leaves them out where all are null. */
    static Optional<RefundDuty.Closing> read(ClosingColumns columns) {
        return Optional.ofNullable(columns)
                .filter(row -> row.closedAt != null)
                .map(row -> new RefundDuty.Closing(
                        row.outcome(), new MemberId(UUID.fromString(row.closedBy)), row.closedAt));
    }

    private RefundOutcome outcome() {
        return switch (outcome) {
            case REFUNDED -> new RefundOutcome.Refunded(new PaymentReference(reference));
            case CONVERTED -> new RefundOutcome.Converted(credits);
            case WAIVED -> new RefundOutcome.Waived(new Reason(waivedFor));
            case UNFOUNDED -> new RefundOutcome.Unfounded();
            default -> throw new IllegalStateException("no outcome: " + outcome);
        };
    }
}
