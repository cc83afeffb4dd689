package org.duologue.persistence.payment;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.payment.CheckoutFilter;
import org.duologue.application.payment.spi.CheckoutRepository;
import org.duologue.application.shared.Cursor;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.payment.CheckoutStatus;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.InList;
import org.duologue.persistence.shared.JpaPages;

/** Checkouts on JPA. */
public final class JpaCheckoutRepository implements CheckoutRepository {

    private static final String SELECT = "select c from CheckoutEntity c where ";
    private static final String OPEN = " and c.status = 'OPEN' and c.payableUntil > :now order by c.begunAt, c.id";

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaCheckoutRepository(CurrentEntityManager current) {
        this.current = current;
    }

    private TypedQuery<CheckoutEntity> query(String jpql) {
        return current.entities().createQuery(jpql, CheckoutEntity.class);
    }

    private static List<Checkout> read(TypedQuery<CheckoutEntity> query) {
        return query.getResultStream().map(JpaCheckoutRepository::restore).toList();
    }

    private static Checkout restore(CheckoutEntity row) {
        return Checkout.restore(row.toState());
    }

    @Override
    public Optional<Checkout> find(CheckoutId id) {
        return entity(id).map(JpaCheckoutRepository::restore);
    }

    private Optional<CheckoutEntity> entity(CheckoutId id) {
        return Optional.ofNullable(current.entities().find(CheckoutEntity.class, id.value()));
    }

    @Override
    public List<Checkout> findAll(Collection<CheckoutId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<UUID> keys = ids.stream().map(CheckoutId::value).toList();
        InList asked = InList.of("id", keys);
        return read(asked.bind(query(SELECT + asked.has("c.id"))));
    }

    @Override
    public Optional<Checkout> find(String gateway, String reference) {
        return read(query(SELECT + "c.gateway = :gateway and c.reference = :reference")
                        .setParameter("gateway", gateway)
                        .setParameter("reference", reference))
                .stream()
                .findFirst();
    }

    @Override
    public List<Checkout> open(MemberId student, Instant now) {
        return read(query(SELECT + "c.studentId = :student" + OPEN)
                .setParameter("student", student.value())
                .setParameter("now", now));
    }

    @Override
    public List<Checkout> open(EnrollmentId enrollment, Instant now) {
        return read(query(SELECT + "c.enrollmentId = :enrollment" + OPEN)
                .setParameter("enrollment", enrollment.value())
                .setParameter("now", now));
    }

    @Override
    public Page<Checkout> page(WorkspaceId workspace, CheckoutFilter filter, Instant now, PageRequest page) {
        String older = page.after()
                .map(a -> " and (c.begunAt < :at or (c.begunAt = :at and c.id < :id))")
                .orElse("");
        TypedQuery<CheckoutEntity> query = query(SELECT + "c.workspaceId = :workspace"
                        + filter.status().map(JpaCheckoutRepository::in).orElse("")
                        + filter.gateway()
                                .map(name -> " and c.gateway = :gateway")
                                .orElse("")
                        + older
                        + " order by c.begunAt desc, c.id desc")
                .setParameter("workspace", workspace.value());
        filter.status().ifPresent(asked -> bind(query, asked, now));
        filter.gateway().ifPresent(name -> query.setParameter("gateway", name));
        page.after().map(cursor -> Cursor.parse(cursor, 2)).ifPresent(key -> query.setParameter(
                        "at", JpaPages.instant(key.get(0)))
                .setParameter("id", JpaPages.uuid(key.get(1))));
        return JpaPages.read(query, page, CheckoutEntity::cursor).map(JpaCheckoutRepository::restore);
    }

    /** By the clock: what is open and overdue has lapsed. */
    private static String in(CheckoutStatus status) {
        return switch (status) {
            case OPEN -> " and c.status = :status and c.payableUntil > :now";
            case LAPSED -> " and (c.status = :status or (c.status = 'OPEN' and c.payableUntil <= :now))";
            case PAID, GIVEN_UP -> " and c.status = :status";
        };
    }

    private static void bind(TypedQuery<CheckoutEntity> query, CheckoutStatus status, Instant now) {
        query.setParameter("status", status.name());
        if (status == CheckoutStatus.OPEN || status == CheckoutStatus.LAPSED) {
            query.setParameter("now", now);
        }
    }

    @Override
    public void save(Checkout checkout) {
        Checkout.State state = checkout.state();
        entity(state.id()).ifPresentOrElse(row -> row.update(state), () -> current.insert(new CheckoutEntity(state)));
    }
}
