package org.duologue.persistence.booking;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.duologue.application.booking.spi.Calendars;
import org.duologue.domain.people.MemberId;
import org.duologue.persistence.shared.CurrentEntityManager;

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
        List<?> taken = taken(entities, inOrder);
        inOrder.stream()
                .filter(person -> !taken.contains(person))
                .map(PersonCalendarEntity::new)
                .forEach(entities::persist);
        forget(entities);
    }

    /** In SQL, since EclipseLink puts a query that locks together anew at every run. */
    private static List<?> taken(EntityManager entities, List<UUID> people) {
        String places = String.join(", ", Collections.nCopies(people.size(), "?"));
        Query query = entities.createNativeQuery("select member_id from person_calendar where member_id in (" + places
                + ") order by member_id for update");
        for (int i = 0; i < people.size(); i++) {
            query.setParameter(i + 1, people.get(i));
        }
        return query.getResultList();
    }

    /** What was read before waiting may be old by now; later reads are to see what the others have committed. */
    private static void forget(EntityManager entities) {
        entities.flush();
        entities.clear();
    }
}
