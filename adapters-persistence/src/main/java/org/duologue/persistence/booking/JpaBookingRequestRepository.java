package org.duologue.persistence.booking;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookingRequestFilter;
import org.duologue.application.booking.spi.BookingRequestRepository;
import org.duologue.application.shared.Cursor;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.TimeRange;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.JpaPages;

/** Booking requests on JPA. */
public final class JpaBookingRequestRepository implements BookingRequestRepository {

    private static final String OPEN = "r.status = 'OPEN' and r.expiresAt > :now";

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
        return proposing("", people, range, now);
    }

    @Override
    public List<BookingRequest> keeping(Collection<MemberId> people, TimeRange range, Instant now) {
        return proposing(" and r.hold = 'HARD'", people, range, now);
    }

    private List<BookingRequest> proposing(String more, Collection<MemberId> people, TimeRange range, Instant now) {
        return current.entities()
                .createQuery(
                        "select r from BookingRequestEntity r where " + OPEN + more
                                + " and (r.coachId in :people or r.studentId in :people)"
                                + " and r.firstStart < :end and r.lastEnd > :start order by r.askedAt, r.id",
                        BookingRequestEntity.class)
                .setParameter("now", now)
                .setParameter("people", people.stream().map(MemberId::value).toList())
                .setParameter("start", range.start())
                .setParameter("end", range.end())
                .getResultStream()
                .map(JpaBookingRequestRepository::restore)
                .filter(request -> request.state().proposals().stream()
                        .anyMatch(p -> !p.struck() && p.time().overlaps(range)))
                .toList();
    }

    @Override
    public int count(WorkspaceId workspace, BookingRequestFilter filter, Instant now) {
        String jpql = "select count(r) from BookingRequestEntity r where " + where(filter);
        return bound(current.entities().createQuery(jpql, Long.class), workspace, filter, now)
                .getSingleResult()
                .intValue();
    }

    private static String where(BookingRequestFilter filter) {
        StringBuilder where = new StringBuilder("r.workspaceId = :workspace");
        filter.enrollment().ifPresent(e -> where.append(" and r.enrollmentId = :enrollment"));
        filter.student().ifPresent(s -> where.append(" and r.studentId = :student"));
        filter.coach().ifPresent(c -> where.append(" and r.coachId = :coach"));
        filter.participant().ifPresent(p -> where.append(" and (r.studentId = :person or r.coachId = :person)"));
        return where.append(filter.open() ? " and " + OPEN : "").toString();
    }

    private static <T> TypedQuery<T> bound(
            TypedQuery<T> query, WorkspaceId workspace, BookingRequestFilter filter, Instant now) {
        query.setParameter("workspace", workspace.value());
        filter.enrollment().ifPresent(e -> query.setParameter("enrollment", e.value()));
        filter.student().ifPresent(s -> query.setParameter("student", s.value()));
        filter.coach().ifPresent(c -> query.setParameter("coach", c.value()));
        filter.participant().ifPresent(p -> query.setParameter("person", p.value()));
        return filter.open() ? query.setParameter("now", now) : query;
    }

    @Override
    public Page<BookingRequest> page(
            WorkspaceId workspace, BookingRequestFilter filter, Instant now, PageRequest page) {
        String older = page.after()
                .map(a -> " and (r.askedAt < :at or (r.askedAt = :at and r.id < :id))")
                .orElse("");
        String jpql = "select r from BookingRequestEntity r where " + where(filter) + older
                + " order by r.askedAt desc, r.id desc";
        TypedQuery<BookingRequestEntity> query =
                bound(current.entities().createQuery(jpql, BookingRequestEntity.class), workspace, filter, now);
        page.after().map(cursor -> Cursor.parse(cursor, 2)).ifPresent(key -> query.setParameter(
                        "at", JpaPages.instant(key.get(0)))
                .setParameter("id", JpaPages.uuid(key.get(1))));
        return JpaPages.read(query, page, BookingRequestEntity::cursor).map(JpaBookingRequestRepository::restore);
    }

    @Override
    public void save(BookingRequest request) {
        BookingRequest.State state = request.state();
        entity(state.id())
                .ifPresentOrElse(row -> row.update(state), () -> current.insert(new BookingRequestEntity(state)));
    }
}
