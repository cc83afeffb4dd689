package org.duologue.application.payment;

import java.util.List;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;

/** Questions about checkouts. */
public interface CheckoutQueries {

    /** One of them; for the student of its enrollment, the coaches and admins, for others it is not there. */
    CheckoutView checkout(Actor by, CheckoutId id);

    /** One's own that are open, in whatever enrollment, begun first first; never more than three. */
    List<CheckoutView> own(Actor by);

    /** Those of an enrollment that are open, begun first first; for its student, its coaches and admins. */
    List<CheckoutView> open(Actor by, EnrollmentId enrollment);

    /** A page of the workspace's that are wanted: begun last first; for admins. */
    Page<CheckoutView> page(Actor by, CheckoutFilter filter, PageRequest page);
}
