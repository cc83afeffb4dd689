package org.duologue.persistence.booking;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.booking.spi.BookingRequestRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.TimeRange;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.InList;
import org.duologue.persistence.shared.JpaPages;

/** Booking requests on JPA. */
public final class JpaBookingRequestRepository implements BookingRequestRepository {

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaBookingRequestRepository(CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public Optional<BookingRequest> find(BookingRequestId id) {
        return entity(id).map(JpaBookingRequestRepository::restore);
    }

    private Optional<BookingRequestEntity> entity(BookingRequestId id) {
        return Optional.ofNullable(current.entities().find(BookingRequestEntity.class, id.value()));
    }

    private static BookingRequest restore(BookingRequestEntity row) {
        return BookingRequest.restore(row.toState());
    }

    /** The database knows from when to when a request reaches; which of its times it is, the few that are left tell. */
    @Override
    public List<BookingRequest> proposing(Collection<MemberId> people, TimeRange range, Instant now) {
        InList asked = InList.of("person", people.stream().map(MemberId::value).toList());
        return asked.bind(current.query(
                        "select r from BookingRequestEntity r where " + RequestConditions.OPEN
                                + " and (" + asked.has("r.coachId") + " or " + asked.has("r.studentId") + ")"
                                + " and r.firstStart < :end and r.lastEnd > :start order by r.askedAt, r.id",
                        BookingRequestEntity.class))
                .setParameter("now", now)
                .setParameter("start", range.start())
                .setParameter("end", range.end())
                .getResultStream()
                .map(JpaBookingRequestRepository::restore)
                .filter(request -> request.state().proposals().stream()
                        .anyMatch(p -> !p.struck() && p.time().overlaps(range)))
                .toList();
    }

    @Override
    public int count(WorkspaceId workspace, RequestFilter filter, Instant now) {
        RequestConditions conditions = new RequestConditions(workspace, filter, now);
        String jpql = "select count(r) from BookingRequestEntity r where " + conditions.where();
        return conditions
                .bind(current.entities().createQuery(jpql, Long.class))
                .getSingleResult()
                .intValue();
    }

    @Override
    public Page<BookingRequest> page(WorkspaceId workspace, RequestFilter filter, Instant now, PageRequest page) {
        RequestConditions conditions = new RequestConditions(workspace, filter, now);
        String jpql = "select r from BookingRequestEntity r where " + conditions.whereAfter(page);
        TypedQuery<BookingRequestEntity> query =
                conditions.bindAfter(current.entities().createQuery(jpql, BookingRequestEntity.class), page);
        return JpaPages.read(query, page, BookingRequestEntity::cursor).map(JpaBookingRequestRepository::restore);
    }

    @Override
    public void save(BookingRequest request) {
        BookingRequest.State state = request.state();
        entity(state.id())
                .ifPresentOrElse(row -> row.update(state), () -> current.insert(new BookingRequestEntity(state)));
    }
}
