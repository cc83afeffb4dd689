package org.duologue.application.enrollment.spi;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duologue.application.enrollment.EnrollmentFilter;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.program.ProgramId;

/** Keeps enrollments. A second running one of the same student and programme must fail, also concurrently. */
public interface EnrollmentRepository {

    /** The enrollment of this id. */
    Optional<Enrollment> find(EnrollmentId id);

    /** The enrollments of these ids that exist, in one round trip. */
    List<Enrollment> findAll(Collection<EnrollmentId> ids);

    /** The student's running (not ended) enrollment in the programme. */
    Optional<Enrollment> findRunning(ProgramId program, MemberId student);

    /** Whether the two share an enrollment that has not ended, one as its student and the other as a coach of it. */
    boolean related(MemberId one, MemberId other);

    /** How many enrollments in the programme have not ended. */
    int countRunning(ProgramId program);

    /** A page of a workspace's enrollments that match: earliest activation first, then by id (B12). */
    Page<Enrollment> page(WorkspaceId workspace, EnrollmentFilter filter, PageRequest page);

    /** Stores a new or changed enrollment. */
    void save(Enrollment enrollment);
}
