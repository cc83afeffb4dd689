package org.duologue.application.enrollment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.enrollment.EnrollmentStatus;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.ProgramId;

/**
 * An enrollment with the names that belong to it.
 *
 * @param lastDay the last day before its known end, on the workspace's clock; empty: no end is known
 * @param available credits of the enrollment that can be spent now
 * @param balance what the student's own balance adds to them, where the programme accepts it (B2)
 * @param nextRenewalAt when the next free slots come; empty if none will before it ends
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
        Optional<LocalDate> lastDay,
        Optional<Instant> endedAt,
        boolean bookingEnabled,
        int available,
        int balance,
        Optional<Instant> nextRenewalAt,
        int renewalAmount) {

    /** What sessions can be paid with now. */
    public int spendable() {
        return available + balance;
    }

    /** A coach by name. */
    public record Person(MemberId id, String name, String about) {}
}
