package org.duologue.persistence.payment;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.duologue.application.payment.spi.RefundDutyRepository;
import org.duologue.application.shared.Cursor;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.payment.RefundDuty;
import org.duologue.domain.payment.RefundDutyId;
import org.duologue.domain.payment.RefundDutyStatus;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.JpaPages;

/** Refund duties on JPA. */
public final class JpaRefundDutyRepository implements RefundDutyRepository {

    private static final String SELECT = "select d from RefundDutyEntity d where ";

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaRefundDutyRepository(CurrentEntityManager current) {
        this.current = current;
    }

    private TypedQuery<RefundDutyEntity> query(String jpql) {
        return current.entities().createQuery(jpql, RefundDutyEntity.class);
    }

    private static RefundDuty restore(RefundDutyEntity row) {
        return RefundDuty.restore(row.toState());
    }

    @Override
    public Optional<RefundDuty> find(RefundDutyId id) {
        return entity(id).map(JpaRefundDutyRepository::restore);
    }

    private Optional<RefundDutyEntity> entity(RefundDutyId id) {
        return Optional.ofNullable(current.entities().find(RefundDutyEntity.class, id.value()));
    }

    @Override
    public List<RefundDuty> of(BookingId session) {
        return inOrder("d.sessionId = :about", session.value().toString());
    }

    private List<RefundDuty> inOrder(String which, Object about) {
        return query(SELECT + which + " order by d.since, d.id")
                .setParameter("about", about)
                .getResultStream()
                .map(JpaRefundDutyRepository::restore)
                .toList();
    }

    @Override
    public List<RefundDuty> of(CheckoutId checkout) {
        return inOrder("d.checkoutId = :about", checkout.value());
    }

    @Override
    public Page<RefundDuty> page(WorkspaceId workspace, Optional<RefundDutyStatus> status, PageRequest page) {
        String older = page.after()
                .map(a -> " and (d.since < :at or (d.since = :at and d.id < :id))")
                .orElse("");
        TypedQuery<RefundDutyEntity> query = query(SELECT + "d.workspaceId = :workspace"
                        + status.map(s -> " and d.status = :status").orElse("") + older
                        + " order by d.since desc, d.id desc")
                .setParameter("workspace", workspace.value());
        status.ifPresent(asked -> query.setParameter("status", asked.name()));
        page.after().map(cursor -> Cursor.parse(cursor, 2)).ifPresent(key -> query.setParameter(
                        "at", JpaPages.instant(key.get(0)))
                .setParameter("id", JpaPages.uuid(key.get(1))));
        return JpaPages.read(query, page, RefundDutyEntity::cursor).map(JpaRefundDutyRepository::restore);
    }

    @Override
    public void save(RefundDuty duty) {
        RefundDuty.State state = duty.state();
        entity(state.id()).ifPresentOrElse(row -> row.update(state), () -> current.insert(new RefundDutyEntity(state)));
    }
}
