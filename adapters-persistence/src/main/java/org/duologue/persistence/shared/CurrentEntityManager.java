package org.duologue.persistence.shared;

import jakarta.persistence.EntityManager;

/** Gives repositories the entity manager of the unit of work that is open on this thread. */
public interface CurrentEntityManager {

    /**
     * The entity manager to read and write with; never kept beyond the call it is used in.
     *
     * @throws IllegalStateException outside a unit of work
     */
    EntityManager entities();
}
