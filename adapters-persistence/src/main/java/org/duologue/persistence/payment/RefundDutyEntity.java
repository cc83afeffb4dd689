package org.duologue.persistence.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.shared.Cursor;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.payment.PaymentReference;
import org.duologue.domain.payment.RefundDuty;
import org.duologue.domain.payment.RefundDutyId;
import org.duologue.domain.payment.RefundDutyStatus;
import org.duologue.domain.payment.RefundReason;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.Money;

/** A row of {@code refund_duty}. */
@Entity
@Table(name = "refund_duty")
class RefundDutyEntity {

    @Id
    private UUID id;

    @Version
    private long revision;

    @Column(name = "workspace_id")
    private UUID workspaceId;

    @Column(name = "enrollment_id")
    private UUID enrollmentId;

    @Column(name = "student_id")
    private UUID studentId;

    @Column(name = "checkout_id")
    private UUID checkoutId;

    @Column(name = "session_id")
    private String sessionId;

    @Column(name = "amount_minor")
    private long minor;

    @Column(name = "amount_currency")
    private String currency;

    private String payment;
    private String reason;
    private Instant since;
    private int version;
    private String status;

    @Embedded
    private ClosingColumns closing;

    /** For JPA. */
    protected RefundDutyEntity() {}

    RefundDutyEntity(RefundDuty.State state) {
        id = state.id().value();
        workspaceId = state.workspace().value();
        enrollmentId = state.enrollment().value();
        studentId = state.student().value();
        checkoutId = state.checkout().value();
        sessionId = state.session().map(session -> session.value().toString()).orElse(null);
        minor = state.amount().minor();
        currency = state.amount().currency().getCurrencyCode();
        payment = state.payment().value();
        reason = state.reason().name();
        since = state.since();
        update(state);
    }

    final void update(RefundDuty.State state) {
        version = state.version();
        status = state.status().name();
        closing = new ClosingColumns(state.closing());
    }

    RefundDuty.State toState() {
        return new RefundDuty.State(
                new RefundDutyId(id),
                new WorkspaceId(workspaceId),
                new EnrollmentId(enrollmentId),
                new MemberId(studentId),
                new CheckoutId(checkoutId),
                Optional.ofNullable(sessionId).map(UUID::fromString).map(BookingId::new),
                new Money(minor, Currency.getInstance(currency)),
                new PaymentReference(payment),
                RefundReason.valueOf(reason),
                since,
                version,
                ClosingColumns.read(closing, RefundDutyStatus.valueOf(status)));
    }

    String cursor() {
        return Cursor.of(since, id);
    }
}
