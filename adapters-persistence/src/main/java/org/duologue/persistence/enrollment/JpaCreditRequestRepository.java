package org.duologue.persistence.enrollment;

import jakarta.persistence.TypedQuery;
import java.util.Optional;
import org.duologue.application.enrollment.CreditRequestFilter;
import org.duologue.application.enrollment.spi.CreditRequestRepository;
import org.duologue.application.shared.Cursor;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.enrollment.CreditRequest;
import org.duologue.domain.enrollment.CreditRequestId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.JpaPages;

/** Requests for credits on JPA. */
public final class JpaCreditRequestRepository implements CreditRequestRepository {

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaCreditRequestRepository(CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public Optional<CreditRequest> find(CreditRequestId id) {
        return entity(id).map(JpaCreditRequestRepository::restore);
    }

    private Optional<CreditRequestEntity> entity(CreditRequestId id) {
        return Optional.ofNullable(current.entities().find(CreditRequestEntity.class, id.value()));
    }

    private static CreditRequest restore(CreditRequestEntity row) {
        return CreditRequest.restore(row.toState());
    }

    @Override
    public Optional<CreditRequest> findOpen(EnrollmentId enrollment) {
        return current.entities()
                .createQuery("select r from CreditRequestEntity r where r.openIn = :open", CreditRequestEntity.class)
                .setParameter("open", enrollment.value().toString())
                .getResultStream()
                .findFirst()
                .map(JpaCreditRequestRepository::restore);
    }

    @Override
    public int count(WorkspaceId workspace, CreditRequestFilter filter) {
        String jpql = "select count(r) from CreditRequestEntity r where " + where(filter);
        return bound(current.entities().createQuery(jpql, Long.class), workspace, filter)
                .getSingleResult()
                .intValue();
    }

    private static String where(CreditRequestFilter filter) {
        StringBuilder where = new StringBuilder("r.workspaceId = :workspace");
        filter.enrollment().ifPresent(e -> where.append(" and r.enrollmentId = :enrollment"));
        filter.student().ifPresent(s -> where.append(" and r.studentId = :student"));
        filter.coach()
                .ifPresent(c -> where.append(" and r.enrollmentId in"
                        + " (select e.id from EnrollmentEntity e where :coach member of e.coaches)"));
        return where.append(filter.open() ? " and r.openIn is not null" : "").toString();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, WorkspaceId workspace, CreditRequestFilter filter) {
        query.setParameter("workspace", workspace.value());
        filter.enrollment().ifPresent(e -> query.setParameter("enrollment", e.value()));
        filter.student().ifPresent(s -> query.setParameter("student", s.value()));
        filter.coach().ifPresent(c -> query.setParameter("coach", c.value()));
        return query;
    }

    @Override
    public Page<CreditRequest> page(WorkspaceId workspace, CreditRequestFilter filter, PageRequest page) {
        String older = page.after()
                .map(a -> " and (r.askedAt < :at or (r.askedAt = :at and r.id < :id))")
                .orElse("");
        String jpql = "select r from CreditRequestEntity r where " + where(filter) + older
                + " order by r.askedAt desc, r.id desc";
        TypedQuery<CreditRequestEntity> query =
                bound(current.entities().createQuery(jpql, CreditRequestEntity.class), workspace, filter);
        page.after().map(cursor -> Cursor.parse(cursor, 2)).ifPresent(key -> query.setParameter(
                        "at", JpaPages.instant(key.get(0)))
                .setParameter("id", JpaPages.uuid(key.get(1))));
        return JpaPages.read(query, page, CreditRequestEntity::cursor).map(JpaCreditRequestRepository::restore);
    }

    @Override
    public void save(CreditRequest request) {
        CreditRequest.State state = request.state();
        entity(state.id())
                .ifPresentOrElse(row -> row.update(state), () -> current.insert(new CreditRequestEntity(state)));
    }
}
