package org.duologue.application.payment;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.payment.spi.CheckoutRepository;
import org.duologue.application.payment.spi.RefundDutyRepository;
import org.duologue.application.shared.Once;
import org.duologue.application.shared.Revision;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.spi.Events;
import org.duologue.application.wallet.CreditsForMoney;
import org.duologue.domain.payment.RefundDuty;
import org.duologue.domain.payment.RefundOutcome;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.wallet.Cause;
import org.duologue.domain.wallet.WalletOwner;

/** Closing refund duties, over the ports. */
public final class RefundDutyService implements RefundDutyUseCases {

    private final Once once;
    private final InstantSource clock;
    private final CheckoutStanding standing;
    private final RefundDutyRepository duties;
    private final CreditsForMoney credits;
    private final Events events;

    /** Over these ports. */
    public RefundDutyService(
            Once once,
            InstantSource clock,
            EnrollmentRepository enrollments,
            CheckoutRepository checkouts,
            RefundDutyRepository duties,
            CreditsForMoney credits,
            Events events) {
        this.once = Objects.requireNonNull(once, "once");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.standing = new CheckoutStanding(enrollments, checkouts);
        this.duties = Objects.requireNonNull(duties, "duties");
        this.credits = Objects.requireNonNull(credits, "credits");
        this.events = Objects.requireNonNull(events, "events");
    }

    @Override
    public void close(CloseRefundDuty command) {
        once.run(command.by(), command.id(), command, () -> {
            RefundDuty duty =
                    duties.find(command.duty()).orElseThrow(() -> new Refused(new NotFound(RefundDutyReader.THING)));
            standing.require(command.by(), duty.state().enrollment(), Right.MANAGE_PAYMENTS, RefundDutyReader.THING);
            Revision.require(
                    RefundDutyReader.THING, command.version(), duty.state().version());
            Instant now = clock.instant();
            duty.close(command.outcome(), command.by().member(), now);
            if (command.outcome() instanceof RefundOutcome.Converted converted) {
                convert(duty.state(), converted, now);
            }
            duties.save(duty);
            events.publish(duty.pullEvents());
        });
    }

    /** Under the duty's own id, so that whatever happens its credits come once. */
    private void convert(RefundDuty.State duty, RefundOutcome.Converted converted, Instant now) {
        RefundDuty.Closing closing = duty.closing().orElseThrow();
        credits.give(
                new CommandId(duty.id().value()),
                new WalletOwner.OfEnrollment(duty.enrollment().value()),
                duty.student(),
                duty.workspace(),
                converted.credits(),
                new Cause(
                        Optional.of(closing.by().value()),
                        Optional.empty(),
                        duty.payment().value()),
                now);
    }
}
