package org.duologue.persistence.booking;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Optional;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.booking.spi.ChangeRequestRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.ChangeRequest;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.JpaPages;

/** Change requests on JPA. */
public final class JpaChangeRequestRepository implements ChangeRequestRepository {

    private static final String SELECT = "select r from ChangeRequestEntity r where ";

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaChangeRequestRepository(CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public Optional<ChangeRequest> find(ChangeRequestId id) {
        return entity(id).map(JpaChangeRequestRepository::restore);
    }

    private Optional<ChangeRequestEntity> entity(ChangeRequestId id) {
        return Optional.ofNullable(current.entities().find(ChangeRequestEntity.class, id.value()));
    }

    private static ChangeRequest restore(ChangeRequestEntity row) {
        return ChangeRequest.restore(row.toState());
    }

    @Override
    public Optional<ChangeRequest> open(BookingId booking, Instant now) {
        return first(query(SELECT + "r.bookingId = :booking and " + RequestConditions.OPEN)
                .setParameter("booking", booking.value())
                .setParameter("now", now));
    }

    @Override
    public Optional<ChangeRequest> latest(BookingId booking) {
        return first(query(SELECT + "r.bookingId = :booking order by r.askedAt desc, r.id desc")
                .setParameter("booking", booking.value()));
    }

    private TypedQuery<ChangeRequestEntity> query(String jpql) {
        return current.entities().createQuery(jpql, ChangeRequestEntity.class);
    }

    private static Optional<ChangeRequest> first(TypedQuery<ChangeRequestEntity> query) {
        return query.setMaxResults(1).getResultStream().findFirst().map(JpaChangeRequestRepository::restore);
    }

    @Override
    public int count(WorkspaceId workspace, RequestFilter filter, Instant now) {
        RequestConditions conditions = new RequestConditions(workspace, filter, now);
        String jpql = "select count(r) from ChangeRequestEntity r where " + conditions.where();
        return conditions
                .bind(current.entities().createQuery(jpql, Long.class))
                .getSingleResult()
                .intValue();
    }

    @Override
    public Page<ChangeRequest> page(WorkspaceId workspace, RequestFilter filter, Instant now, PageRequest page) {
        RequestConditions conditions = new RequestConditions(workspace, filter, now);
        TypedQuery<ChangeRequestEntity> query = conditions.bindAfter(query(SELECT + conditions.whereAfter(page)), page);
        return JpaPages.read(query, page, ChangeRequestEntity::cursor).map(JpaChangeRequestRepository::restore);
    }

    @Override
    public void save(ChangeRequest request) {
        ChangeRequest.State state = request.state();
        entity(state.id())
                .ifPresentOrElse(row -> row.update(state), () -> current.insert(new ChangeRequestEntity(state)));
    }
}
