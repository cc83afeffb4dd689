package org.duologue.application.enrollment;

import java.util.Objects;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.people.spi.Acquaintances;
import org.duologue.domain.people.MemberId;

/** Who knows whom: those who share a running enrollment. */
public final class EnrolledPeople implements Acquaintances {

    private final EnrollmentRepository enrollments;

    /** Over this repository. */
    public EnrolledPeople(EnrollmentRepository enrollments) {
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
    }

    @Override
    public boolean related(MemberId one, MemberId other) {
        return enrollments.related(one, other);
    }
}
