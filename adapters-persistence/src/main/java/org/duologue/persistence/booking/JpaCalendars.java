package org.duologue.persistence.booking;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duologue.application.booking.spi.Calendars;
import org.duologue.domain.people.MemberId;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.UnitRows;

/**
 * People's calendars as rows that a unit of work holds; the database takes them one by one in the order of ids. A
 * person's first unit makes the row; of two that make it at once one loses and runs again.
 */
public final class JpaCalendars implements Calendars {

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaCalendars(CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public void take(Collection<MemberId> people) {
        EntityManager entities = current.entities();
        List<UUID> inOrder =
                people.stream().map(MemberId::value).distinct().sorted().toList();
        List<UUID> taken = new UnitRows()
                .sql("select member_id from person_calendar where ")
                .in("member_id", inOrder)
                .sql(" order by member_id for update")
                .read(entities, row -> row.getObject("member_id", UUID.class));
        inOrder.stream()
                .filter(person -> !taken.contains(person))
                .map(PersonCalendarEntity::new)
                .forEach(entities::persist);
        forget(entities);
    }

    /** What was read before waiting may be old by now; later reads are to see what the others have committed. */
    private static void forget(EntityManager entities) {
        entities.flush();
        entities.clear();
    }
}
