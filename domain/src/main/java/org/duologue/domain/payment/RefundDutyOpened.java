package org.duologue.domain.payment;

import java.time.Instant;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.DomainEvent;

/** Money has to be given back by hand. */
public record RefundDutyOpened(
        RefundDutyId duty, WorkspaceId workspace, MemberId student, RefundReason reason, Instant at)
        implements DomainEvent {}
