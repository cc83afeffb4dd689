package org.duologue.persistence.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.TypedQuery;
import java.util.function.Supplier;
import org.duologue.application.shared.spi.UnitOfWork;

/**
 * Units of work outside a server: each has an entity manager of its own with a resource-local transaction, bound to the
 * thread.
 */
public final class LocalUnitOfWork implements UnitOfWork, CurrentEntityManager {

    private final EntityManagerFactory factory;
    private final PreparedQueries queries = new PreparedQueries();

    @SuppressWarnings("ThreadLocalUsage") // one for each instance on purpose: two databases may be in use on one thread
    private final ThreadLocal<EntityManager> open = new ThreadLocal<>();

    /** Units of work on this factory, whose transaction type is RESOURCE_LOCAL. */
    public LocalUnitOfWork(EntityManagerFactory factory) {
        this.factory = factory;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        return open.get() == null ? LostRaces.runAgain(() -> begin(work)) : work.get();
    }

    @Override
    public EntityManager entities() {
        EntityManager manager = open.get();
        if (manager == null) {
            throw new IllegalStateException("No unit of work is open on this thread");
        }
        return manager;
    }

    @Override
    public <R> TypedQuery<R> query(String jpql, Class<R> type) {
        return queries.query(entities(), jpql, type);
    }

    private <T> T begin(Supplier<T> work) {
        try (EntityManager manager = factory.createEntityManager()) {
            open.set(manager);
            return commit(manager.getTransaction(), work);
        } finally {
            open.remove();
        }
    }

    private static <T> T commit(EntityTransaction transaction, Supplier<T> work) {
        transaction.begin();
        try {
            T answer = work.get();
            transaction.commit();
            return answer;
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        }
    }
}
