package org.duologue.application.enrollment;

import java.util.Objects;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.Standing;
import org.duologue.application.wallet.spi.EnrolledWallets;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.wallet.WalletId;

/** Finds enrollments for those who may have them: the one place that knows how an actor stands to an enrollment. */
public final class EnrollmentStanding implements EnrolledWallets {

    private final EnrollmentRepository enrollments;

    /** Over this repository. */
    public EnrollmentStanding(EnrollmentRepository enrollments) {
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
    }

    /** The enrollment, if the actor has the right to it; otherwise refused. */
    public Enrollment find(Actor by, EnrollmentId id, Right right) {
        Enrollment enrollment = enrollments.find(id).orElseThrow(() -> new Refused(new NotFound("enrollment")));
        right.require(of(by, enrollment.state()), "enrollment");
        return enrollment;
    }

    @Override
    public WalletId require(Actor by, EnrollmentId id, Right right) {
        return find(by, id, right).state().wallet();
    }

    /** How the actor stands to the enrollment. */
    public static Standing of(Actor by, Enrollment.State enrollment) {
        if (!by.workspace().equals(enrollment.workspace())) {
            return Standing.STRANGER;
        }
        if (by.isAdmin()) {
            return Standing.ADMIN;
        }
        if (by.is(enrollment.student())) {
            return Standing.SELF;
        }
        return enrollment.coaches().contains(by.member()) ? Standing.COACH : Standing.MEMBER;
    }
}
