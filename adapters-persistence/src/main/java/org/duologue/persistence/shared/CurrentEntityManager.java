package org.duologue.persistence.shared;

import jakarta.persistence.EntityManager;
import java.util.Map;
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
     * The row of this key, if there is one, with a collection of plain values of it in the same round trip.
     *
     * @param path the collection, such as {@code row.coaches}
     */
    default <E> Optional<E> find(Class<E> type, UUID key, String path) {
        return Optional.ofNullable(entities().find(type, key, Map.of("eclipselink.left-join-fetch", path)));
    }

    /**
     * Stores a new row at once, so that rows of other tables that refer to it can follow in the same unit: references
     * go by id here, and JPA does not know which row needs which.
     */
    default void insert(Object row) {
        entities().persist(row);
        entities().flush();
    }
}
