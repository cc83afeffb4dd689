package org.duologue.persistence.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Queries that are kept with their texts as their names. What is asked for by name is put together once, at its first
 * run, and what is made of its text is put together anew at each.
 */
final class PreparedQueries {

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    <R> TypedQuery<R> query(EntityManager entities, String jpql, Class<R> type) {
        if (!known.contains(jpql)) {
            entities.getEntityManagerFactory().addNamedQuery(jpql, entities.createQuery(jpql, type));
            known.add(jpql);
        }
        return entities.createNamedQuery(jpql, type);
    }
}
