package org.duologue.persistence.booking;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duologue.application.booking.spi.SlotHoldRepository;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.booking.SlotHold;
import org.duologue.domain.booking.SlotHoldId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.TimeRange;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.InList;

/** Held times on JPA. */
public final class JpaSlotHoldRepository implements SlotHoldRepository {

    private static final String HELD = "select h from SlotHoldEntity h where h.heldUntil > :now and ";
    private static final String IN_ORDER = " order by h.startsAt, h.id";

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaSlotHoldRepository(CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public List<SlotHold> of(MemberId student, Instant now) {
        return read(
                held("h.checkoutId is null and h.studentId = :student", now).setParameter("student", student.value()));
    }

    private TypedQuery<SlotHoldEntity> held(String which, Instant now) {
        return current.query(HELD + which + IN_ORDER, SlotHoldEntity.class).setParameter("now", now);
    }

    private static List<SlotHold> read(TypedQuery<SlotHoldEntity> query) {
        return query.getResultStream().map(SlotHoldEntity::toHold).toList();
    }

    @Override
    public List<SlotHold> around(Collection<MemberId> people, TimeRange range, Instant now) {
        InList asked = InList.of("person", people.stream().map(MemberId::value).toList());
        String which = "(" + asked.has("h.coachId") + " or " + asked.has("h.studentId") + ")"
                + " and h.startsAt < :end and h.endsAt > :start";
        return read(asked.bind(held(which, now))
                .setParameter("start", range.start())
                .setParameter("end", range.end()));
    }

    @Override
    public void replace(EnrollmentId enrollment, List<SlotHold> holds) {
        current.entities()
                .createQuery(
                        "delete from SlotHoldEntity h where h.checkoutId is null" + " and h.enrollmentId = :enrollment")
                .setParameter("enrollment", enrollment.value())
                .executeUpdate();
        keep(holds);
    }

    @Override
    public void release(CheckoutId checkout) {
        current.entities()
                .createQuery("delete from SlotHoldEntity h where h.checkoutId = :checkout")
                .setParameter("checkout", checkout.value().toString())
                .executeUpdate();
    }

    @Override
    public void keep(List<SlotHold> holds) {
        holds.forEach(hold -> current.entities().persist(new SlotHoldEntity(hold)));
    }

    @Override
    public void remove(Collection<SlotHoldId> ids) {
        delete(ids.stream().map(SlotHoldId::value).toList());
    }

    private int delete(List<UUID> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        InList asked = InList.of("id", ids);
        String jpql = "delete from SlotHoldEntity h where " + asked.has("h.id");
        return asked.bind(current.entities().createQuery(jpql)).executeUpdate();
    }

    /** How many it looked at, so that of two who clear away at once neither stops too early. */
    @Override
    public int clear(Instant now, int most) {
        List<UUID> over = current.entities()
                .createQuery(
                        "select h.id from SlotHoldEntity h where h.heldUntil <= :now order by h.heldUntil", UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
        delete(over);
        return over.size();
    }
}
