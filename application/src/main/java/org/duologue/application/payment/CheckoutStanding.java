package org.duologue.application.payment;

import java.util.Objects;
import org.duologue.application.enrollment.EnrollmentStanding;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.payment.spi.CheckoutRepository;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.Standing;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;

/** Finds checkouts for those who may have them: who stands how to the enrollment stands so to them. */
final class CheckoutStanding {

    private static final String THING = "checkout";

    private final EnrollmentRepository enrollments;
    private final CheckoutRepository checkouts;

    CheckoutStanding(EnrollmentRepository enrollments, CheckoutRepository checkouts) {
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
        this.checkouts = Objects.requireNonNull(checkouts, "checkouts");
    }

    /** The checkout, if the actor has the right to it; otherwise refused. */
    Checkout find(Actor by, CheckoutId id, Right right) {
        Checkout checkout = checkouts.find(id).orElseThrow(() -> new Refused(new NotFound(THING)));
        require(by, checkout.state().enrollment(), right, THING);
        return checkout;
    }

    /** Refused unless the actor has the right to what is of this enrollment, which may not be there. */
    void requireEnrollment(Actor by, EnrollmentId id, Right right) {
        if (enrollments.find(id).isEmpty()) {
            throw new Refused(new NotFound("enrollment"));
        }
        require(by, id, right, "enrollment");
    }

    /** Refused unless the actor has the right to what is of this enrollment; an admin may be the student as well. */
    void require(Actor by, EnrollmentId id, Right right, String thing) {
        Enrollment.State enrollment = enrollments.find(id).orElseThrow().state();
        boolean own = by.is(enrollment.student()) && right.allows(Standing.SELF);
        if (!own) {
            right.require(EnrollmentStanding.of(by, enrollment), thing);
        }
    }
}
