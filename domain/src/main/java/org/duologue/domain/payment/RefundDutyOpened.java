package org.duologue.domain.payment;

import java.time.Instant;
import java.util.List;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.DomainEvent;

/**
 * Money has to be given back by hand.
 *
 * @param deciders those who see to it
 */
public record RefundDutyOpened(
        RefundDutyId duty,
        WorkspaceId workspace,
        MemberId student,
        List<MemberId> deciders,
        RefundReason reason,
        Instant at)
        implements DomainEvent {

    public RefundDutyOpened {
        deciders = List.copyOf(deciders);
    }
}
