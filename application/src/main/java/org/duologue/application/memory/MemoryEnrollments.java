package org.duologue.application.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duologue.application.enrollment.EnrollmentFilter;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.enrollment.EnrollmentStatus;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.Stale;

/** Enrollments in memory. */
public final class MemoryEnrollments implements EnrollmentRepository {

    private final MemoryTable<EnrollmentId, Enrollment.State> enrollments;

    /** In this store. */
    public MemoryEnrollments(MemoryStore store) {
        enrollments = new MemoryTable<>(store, MemoryEnrollments::place);
    }

    @Override
    public Optional<Enrollment> find(EnrollmentId id) {
        return enrollments.find(id).map(Enrollment::restore);
    }

    @Override
    public List<Enrollment> findAll(Collection<EnrollmentId> ids) {
        return enrollments.findAll(ids).stream().map(Enrollment::restore).toList();
    }

    @Override
    public Optional<Enrollment> findRunning(ProgramId program, MemberId student) {
        return enrollments
                .all()
                .filter(e ->
                        running(e) && e.program().equals(program) && e.student().equals(student))
                .findFirst()
                .map(Enrollment::restore);
    }

    @Override
    public boolean related(MemberId one, MemberId other) {
        return enrollments.all().filter(MemoryEnrollments::running).anyMatch(e -> {
            boolean oneCoaches = e.coaches().contains(one) && e.student().equals(other);
            return oneCoaches || (e.coaches().contains(other) && e.student().equals(one));
        });
    }

    @Override
    public int countRunning(ProgramId program) {
        return (int) enrollments
                .all()
                .filter(e -> running(e) && e.program().equals(program))
                .count();
    }

    @Override
    public Page<Enrollment> page(WorkspaceId workspace, EnrollmentFilter filter, PageRequest page) {
        Comparator<Enrollment.State> firstEnrolled = Comparator.comparing(Enrollment.State::activatedAt);
        return MemoryPages.cut(
                        enrollments.all().filter(e -> e.workspace().equals(workspace) && matches(e, filter)),
                        firstEnrolled.thenComparing(e -> e.id().value()),
                        e -> e.id().value().toString(),
                        page)
                .map(Enrollment::restore);
    }

    private static boolean matches(Enrollment.State enrollment, EnrollmentFilter filter) {
        return filter.program().map(enrollment.program()::equals).orElse(true)
                && filter.student().map(enrollment.student()::equals).orElse(true)
                && filter.coach().map(enrollment.coaches()::contains).orElse(true)
                && (!filter.running() || running(enrollment));
    }

    @Override
    public void save(Enrollment enrollment) {
        Enrollment.State state = enrollment.state();
        boolean second = running(state)
                && findRunning(state.program(), state.student())
                        .filter(other -> !other.state().id().equals(state.id()))
                        .isPresent();
        if (second) {
            throw new Refused(new Stale("enrollment"));
        }
        enrollments.put(state.id(), state);
    }

    /** Who runs in which programme: a second time would be once too often. */
    private static Optional<Object> place(Enrollment.State enrollment) {
        return running(enrollment)
                ? Optional.of(List.of(enrollment.program(), enrollment.student()))
                : Optional.empty();
    }

    private static boolean running(Enrollment.State enrollment) {
        return enrollment.status() != EnrollmentStatus.ENDED;
    }
}
