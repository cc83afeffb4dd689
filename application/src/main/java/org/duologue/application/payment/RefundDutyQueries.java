package org.duologue.application.payment;

import java.util.Optional;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.payment.RefundDutyId;
import org.duologue.domain.payment.RefundDutyStatus;
import org.duologue.domain.people.Actor;

/** Questions about refund duties. */
public interface RefundDutyQueries {

    /** One of them; for the student, the coaches of the enrollment and admins, for others it is not there. */
    RefundDutyView duty(Actor by, RefundDutyId id);

    /** The open one about the money of a session, or the last; for its student, the enrollment's coaches and admins. */
    Optional<RefundDutyView> ofSession(Actor by, BookingId session);

    /** A page of the workspace's, of one status or of all: since last first; for admins. */
    Page<RefundDutyView> page(Actor by, Optional<RefundDutyStatus> status, PageRequest page);
}
