package org.duologue.domain.payment;

import java.time.Instant;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.DomainEvent;

/** A refund duty was done with, in one way or another. */
public record RefundDutyDone(RefundDutyId duty, MemberId student, RefundDutyStatus status, Instant at)
        implements DomainEvent {}
