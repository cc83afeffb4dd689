package org.duologue.persistence.enrollment;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duologue.application.enrollment.EnrollmentFilter;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.shared.Cursor;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.program.ProgramId;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.InList;
import org.duologue.persistence.shared.JpaPages;

/** Enrollments on JPA. */
public final class JpaEnrollmentRepository implements EnrollmentRepository {

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaEnrollmentRepository(CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public Optional<Enrollment> find(EnrollmentId id) {
        return entity(id).map(JpaEnrollmentRepository::restore);
    }

    private Optional<EnrollmentEntity> entity(EnrollmentId id) {
        return current.find(EnrollmentEntity.class, EnrollmentEntity.FIND, id.value());
    }

    private static Enrollment restore(EnrollmentEntity row) {
        return Enrollment.restore(row.toState());
    }

    @Override
    public List<Enrollment> findAll(Collection<EnrollmentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        InList asked = InList.of("id", ids.stream().map(EnrollmentId::value).toList());
        return asked.bind(query("select e from EnrollmentEntity e where " + asked.has("e.id")))
                .getResultStream()
                .map(JpaEnrollmentRepository::restore)
                .toList();
    }

    @Override
    public Optional<Enrollment> findRunning(ProgramId program, MemberId student) {
        return query("select e from EnrollmentEntity e where e.studentId = :student and e.runningIn = :program")
                .setParameter("student", student.value())
                .setParameter("program", program.value().toString())
                .getResultStream()
                .findFirst()
                .map(JpaEnrollmentRepository::restore);
    }

    @Override
    public boolean related(MemberId one, MemberId other) {
        return current.entities()
                        .createQuery(
                                "select count(e) from EnrollmentEntity e join e.coaches c where e.runningIn is not null"
                                        + " and ((c = :one and e.studentId = :other)"
                                        + " or (c = :other and e.studentId = :one))",
                                Long.class)
                        .setParameter("one", one.value())
                        .setParameter("other", other.value())
                        .getSingleResult()
                > 0;
    }

    @Override
    public int countRunning(ProgramId program) {
        return current.entities()
                .createQuery("select count(e) from EnrollmentEntity e where e.runningIn = :program", Long.class)
                .setParameter("program", program.value().toString())
                .getSingleResult()
                .intValue();
    }

    @Override
    public Page<Enrollment> page(WorkspaceId workspace, EnrollmentFilter filter, PageRequest page) {
        StringBuilder where = new StringBuilder("e.workspaceId = :workspace");
        filter.program().ifPresent(p -> where.append(" and e.programId = :program"));
        filter.student().ifPresent(s -> where.append(" and e.studentId = :student"));
        filter.coach().ifPresent(c -> where.append(" and :coach member of e.coaches"));
        where.append(filter.running() ? " and e.runningIn is not null" : "");
        page.after().ifPresent(a -> where.append(" and (e.activatedAt > :at or (e.activatedAt = :at and e.id > :id))"));
        TypedQuery<EnrollmentEntity> query = query(
                        "select e from EnrollmentEntity e where " + where + " order by e.activatedAt, e.id")
                .setParameter("workspace", workspace.value());
        filter.program().ifPresent(p -> query.setParameter("program", p.value()));
        filter.student().ifPresent(s -> query.setParameter("student", s.value()));
        filter.coach().ifPresent(c -> query.setParameter("coach", c.value()));
        page.after().map(cursor -> Cursor.parse(cursor, 2)).ifPresent(key -> query.setParameter(
                        "at", JpaPages.instant(key.get(0)))
                .setParameter("id", JpaPages.uuid(key.get(1))));
        return JpaPages.read(query, page, EnrollmentEntity::cursor).map(JpaEnrollmentRepository::restore);
    }

    /** The coaches of all enrollments found come with one query more, not with one for each. */
    private TypedQuery<EnrollmentEntity> query(String jpql) {
        return JpaPages.batched(current.entities().createQuery(jpql, EnrollmentEntity.class), "e.coaches");
    }

    @Override
    public void save(Enrollment enrollment) {
        Enrollment.State state = enrollment.state();
        entity(state.id()).ifPresentOrElse(row -> row.update(state), () -> current.insert(new EnrollmentEntity(state)));
    }
}
