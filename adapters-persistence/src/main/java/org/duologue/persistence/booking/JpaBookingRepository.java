package org.duologue.persistence.booking;

import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.shared.Cursor;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.SessionType;
import org.duologue.domain.shared.TimeRange;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.InList;
import org.duologue.persistence.shared.JpaPages;

/** Bookings on JPA. */
public final class JpaBookingRepository implements BookingRepository {

    private static final int MOST_FUTURE = 1_000;
    private static final int AT_ONCE = 1_000;

    private static final Duration LONGEST = Duration.ofMinutes(SessionType.MAX_MINUTES);

    /** Takes time of a range. No session is longer than so much, which spares reading all that came before. */
    private static final String OVER = " and b.status <> 'CANCELLED' and b.startsAt < :end and b.endsAt > :start"
            + " and b.startsAt > :reach order by b.startsAt, b.id";

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaBookingRepository(CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public Optional<Booking> find(BookingId id) {
        return entity(id).map(JpaBookingRepository::restore);
    }

    @Override
    public List<Booking> findAll(Collection<BookingId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        InList asked = InList.of("id", ids.stream().map(BookingId::value).toList());
        return asked.bind(query("select b from BookingEntity b where " + asked.has("b.id")))
                .getResultStream()
                .map(JpaBookingRepository::restore)
                .toList();
    }

    private Optional<BookingEntity> entity(BookingId id) {
        return Optional.ofNullable(current.entities().find(BookingEntity.class, id.value()));
    }

    private static Booking restore(BookingEntity row) {
        return Booking.restore(row.toState());
    }

    @Override
    public Set<BookingId> known(Collection<BookingId> ids) {
        List<UUID> asked = ids.stream().map(BookingId::value).distinct().toList();
        Set<BookingId> known = new HashSet<>();
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            InList part = InList.of("id", asked.subList(from, Math.min(from + AT_ONCE, asked.size())));
            String jpql = "select b.id from BookingEntity b where " + part.has("b.id");
            part.bind(current.query(jpql, UUID.class))
                    .getResultStream()
                    .map(BookingId::new)
                    .forEach(known::add);
        }
        return known;
    }

    @Override
    public Set<EnrollmentId> booked(Collection<EnrollmentId> enrollments, Instant now) {
        List<UUID> asked =
                enrollments.stream().map(EnrollmentId::value).distinct().toList();
        Set<EnrollmentId> booked = new HashSet<>();
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            InList part = InList.of("enrollment", asked.subList(from, Math.min(from + AT_ONCE, asked.size())));
            String jpql = "select distinct b.enrollmentId from BookingEntity b where " + part.has("b.enrollmentId")
                    + " and b.status <> 'CANCELLED' and b.endsAt > :now";
            part.bind(current.query(jpql, UUID.class).setParameter("now", now))
                    .getResultStream()
                    .map(EnrollmentId::new)
                    .forEach(booked::add);
        }
        return booked;
    }

    @Override
    public List<Booking> takingTime(MemberId person, TimeRange range) {
        return over(
                        range,
                        query("select b from BookingEntity b where (b.coachId = :person or b.studentId = :person)"
                                + OVER))
                .setParameter("person", person.value())
                .getResultStream()
                .map(JpaBookingRepository::restore)
                .toList();
    }

    private static <T> TypedQuery<T> over(TimeRange range, TypedQuery<T> query) {
        return query.setParameter("start", range.start())
                .setParameter("end", range.end())
                .setParameter("reach", range.start().minus(LONGEST));
    }

    @Override
    public List<Booking> future(EnrollmentId enrollment, Instant now) {
        return query("select b from BookingEntity b where b.enrollmentId = :enrollment"
                        + " and b.status = 'CONFIRMED' and b.startsAt > :now order by b.startsAt, b.id")
                .setParameter("enrollment", enrollment.value())
                .setParameter("now", now)
                .setMaxResults(MOST_FUTURE)
                .getResultStream()
                .map(JpaBookingRepository::restore)
                .toList();
    }

    @Override
    public int countAhead(MemberId student, AppointmentId appointment, Instant now, Optional<BookingId> except) {
        TypedQuery<Long> query = current.query(
                        "select count(b) from BookingEntity b where b.studentId = :student"
                                + " and b.snapshot.appointmentId = :appointment"
                                + " and b.status <> 'CANCELLED' and b.endsAt > :now"
                                + (except.isPresent() ? " and b.id <> :except" : ""),
                        Long.class)
                .setParameter("student", student.value())
                .setParameter("appointment", appointment.value())
                .setParameter("now", now);
        except.ifPresent(id -> query.setParameter("except", id.value()));
        return Math.toIntExact(query.getSingleResult());
    }

    @Override
    public int countAdditional(EnrollmentId enrollment, Instant now) {
        Long found = current.query(
                        "select count(b) from BookingEntity b where b.enrollmentId = :enrollment"
                                + " and b.status = 'CONFIRMED' and b.endsAt > :now and b.payment.payment <> 'CREDITS'",
                        Long.class)
                .setParameter("enrollment", enrollment.value())
                .setParameter("now", now)
                .getSingleResult();
        return Math.toIntExact(found);
    }

    @Override
    public Page<Booking> upcoming(WorkspaceId workspace, BookingFilter filter, Instant now, PageRequest page) {
        return page(
                workspace,
                filter,
                now,
                page,
                "b.status <> 'CANCELLED' and b.endsAt > :now",
                "(b.startsAt > :at or (b.startsAt = :at and b.id > :id))",
                "b.startsAt, b.id");
    }

    @Override
    public Page<Booking> past(WorkspaceId workspace, BookingFilter filter, Instant now, PageRequest page) {
        return page(
                workspace,
                filter,
                now,
                page,
                "(b.status = 'CANCELLED' or b.endsAt <= :now)",
                "(b.startsAt < :at or (b.startsAt = :at and b.id < :id))",
                "b.startsAt desc, b.id desc");
    }

    private Page<Booking> page(
            WorkspaceId workspace,
            BookingFilter filter,
            Instant now,
            PageRequest page,
            String which,
            String after,
            String order) {
        StringBuilder where = new StringBuilder("b.workspaceId = :workspace and ").append(which);
        filter.enrollment().ifPresent(e -> where.append(" and b.enrollmentId = :enrollment"));
        filter.student().ifPresent(s -> where.append(" and b.studentId = :student"));
        filter.coach().ifPresent(c -> where.append(" and b.coachId = :coach"));
        filter.participant()
                .ifPresent(p -> where.append(" and (b.coachId = :participant or b.studentId = :participant)"));
        page.after().ifPresent(a -> where.append(" and ").append(after));
        TypedQuery<BookingEntity> query = query("select b from BookingEntity b where " + where + " order by " + order)
                .setParameter("workspace", workspace.value())
                .setParameter("now", now);
        filter.enrollment().ifPresent(e -> query.setParameter("enrollment", e.value()));
        filter.student().ifPresent(s -> query.setParameter("student", s.value()));
        filter.coach().ifPresent(c -> query.setParameter("coach", c.value()));
        filter.participant().ifPresent(p -> query.setParameter("participant", p.value()));
        page.after().map(cursor -> Cursor.parse(cursor, 2)).ifPresent(key -> query.setParameter(
                        "at", JpaPages.instant(key.get(0)))
                .setParameter("id", JpaPages.uuid(key.get(1))));
        return JpaPages.read(query, page, BookingEntity::cursor).map(JpaBookingRepository::restore);
    }

    private TypedQuery<BookingEntity> query(String jpql) {
        return current.entities().createQuery(jpql, BookingEntity.class);
    }

    @Override
    public void add(Booking booking) {
        current.entities().persist(new BookingEntity(booking.state()));
    }

    @Override
    public void save(Booking booking) {
        Booking.State state = booking.state();
        entity(state.id()).orElseThrow().update(state);
    }
}
