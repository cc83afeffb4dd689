package org.duologue.application.payment;

import java.util.Optional;
import org.duologue.domain.payment.RefundDutyId;
import org.duologue.domain.payment.RefundOutcome;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/**
 * Notes how a refund duty was done with; as credits these are given with it.
 *
 * @param version which the admin looked at; empty if that does not matter
 */
public record CloseRefundDuty(
        Actor by, RefundDutyId duty, RefundOutcome outcome, Optional<Long> version, Optional<CommandId> id) {}
