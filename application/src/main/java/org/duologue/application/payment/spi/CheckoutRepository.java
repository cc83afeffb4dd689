package org.duologue.application.payment.spi;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duologue.application.payment.CheckoutFilter;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;

/**
 * Keeps checkouts. What a status is asked of is the status by the clock: open ones that are overdue have lapsed. Of two
 * concurrent changes of the same checkout one must lose and run again; a second one with the same reference at the same
 * gateway must fail.
 */
public interface CheckoutRepository {

    /** The checkout of this id. */
    Optional<Checkout> find(CheckoutId id);

    /** The checkouts of these ids that exist, in a bounded number of round trips. */
    List<Checkout> findAll(Collection<CheckoutId> ids);

    /** The checkout that this gateway knows by this reference. */
    Optional<Checkout> find(String gateway, String reference);

    /** Those of the student that are open, begun first first, then by id. */
    List<Checkout> open(MemberId student, Instant now);

    /** Those of the enrollment that are open, begun first first, then by id. */
    List<Checkout> open(EnrollmentId enrollment, Instant now);

    /** A page of those of a workspace's checkouts that are wanted: begun last first, then by id downwards. */
    Page<Checkout> page(WorkspaceId workspace, CheckoutFilter filter, Instant now, PageRequest page);

    /** Stores a new or changed checkout. */
    void save(Checkout checkout);
}
