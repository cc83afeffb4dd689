package org.duologue.persistence.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import java.util.UUID;

/** Gives repositories the entity manager of the unit of work that is open on this thread. */
public interface CurrentEntityManager {

    /**
     * The entity manager to read and write with; never kept beyond the call it is used in.
     *
     * @throws IllegalStateException outside a unit of work
     */
    EntityManager entities();

    /**
     * The row of this key, if there is one, by a named query of its own that takes {@code id} and reads a collection of
     * the row in the same round trip; no round trip if the row is at hand.
     */
    default <E> Optional<E> find(Class<E> type, String named, UUID key) {
        return entities()
                .createNamedQuery(named, type)
                .setParameter("id", key)
                .getResultStream()
                .findFirst();
    }

    /** Whether the open unit is one that only reads; false where none is open. */
    boolean isReading();

    /** A query whose text is one of few, all of the code's own; see {@link PreparedQueries}. */
    <R> TypedQuery<R> query(String jpql, Class<R> type);

    /**
     * Stores a new row at once, so that rows of other tables that refer to it can follow in the same unit: references
     * go by id here, and JPA does not know which row needs which.
     */
    default void insert(Object row) {
        entities().persist(row);
        entities().flush();
    }
}
