package org.duologue.application.payment.spi;

import java.util.List;
import java.util.Optional;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.payment.RefundDuty;
import org.duologue.domain.payment.RefundDutyId;
import org.duologue.domain.payment.RefundDutyStatus;
import org.duologue.domain.people.WorkspaceId;

/** Keeps refund duties. Of two concurrent changes of the same duty one must lose and run again. */
public interface RefundDutyRepository {

    /** The duty of this id. */
    Optional<RefundDuty> find(RefundDutyId id);

    /** Those about the session, since first first, then by id. */
    List<RefundDuty> of(BookingId session);

    /** Those about money of this checkout, since first first, then by id. */
    List<RefundDuty> of(CheckoutId checkout);

    /** A page of a workspace's duties, of one status or of all: since last first, then by id downwards. */
    Page<RefundDuty> page(WorkspaceId workspace, Optional<RefundDutyStatus> status, PageRequest page);

    /** Stores a new or changed duty. */
    void save(RefundDuty duty);
}
