package org.duologue.application.enrollment;

import java.util.Objects;
import org.duologue.application.enrollment.spi.CreditRequestRepository;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.Standing;
import org.duologue.domain.enrollment.CreditRequest;
import org.duologue.domain.enrollment.CreditRequestId;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;

/** Finds requests for credits for those who may have them: who stands how to the enrollment stands so to them. */
final class CreditRequestStanding {

    private static final String THING = "credit-request";

    private final CreditRequestRepository requests;
    private final EnrollmentRepository enrollments;

    CreditRequestStanding(CreditRequestRepository requests, EnrollmentRepository enrollments) {
        this.requests = Objects.requireNonNull(requests, "requests");
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
    }

    /** The request, if the actor has the right to it; otherwise refused. */
    CreditRequest find(Actor by, CreditRequestId id, Right right) {
        CreditRequest request = requests.find(id).orElseThrow(() -> new Refused(new NotFound(THING)));
        Enrollment.State enrollment =
                enrollments.find(request.state().enrollment()).orElseThrow().state();
        require(by, enrollment, right);
        return request;
    }

    /** An admin who is also the student has both hats on. */
    static void require(Actor by, Enrollment.State enrollment, Right right) {
        boolean own = by.is(enrollment.student()) && right.allows(Standing.SELF);
        if (!own) {
            right.require(EnrollmentStanding.of(by, enrollment), THING);
        }
    }
}
