package org.duologue.application.enrollment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.enrollment.EnrollmentStatus;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.ProgramId;

/**
 * An enrollment with the names that belong to it.
 *
 * @param available credits that can be spent now
 * @param nextRenewalAt when the next free slots come; empty if none will
 * @param renewalAmount how many then
 */
public record EnrollmentView(
        EnrollmentId id,
        ProgramId program,
        String programName,
        MemberId student,
        String studentName,
        List<Person> coaches,
        EnrollmentStatus status,
        Instant activatedAt,
        Optional<Instant> endedAt,
        boolean bookingEnabled,
        int available,
        Optional<Instant> nextRenewalAt,
        int renewalAmount) {

    /** A coach by name. */
    public record Person(MemberId id, String name, String about) {}
}
