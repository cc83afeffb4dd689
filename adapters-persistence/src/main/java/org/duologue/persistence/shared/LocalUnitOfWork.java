package org.duologue.persistence.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.TypedQuery;
import java.util.function.Function;
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
    private final ThreadLocal<Unit> open = new ThreadLocal<>();

    /** Units of work on this factory, whose transaction type is RESOURCE_LOCAL. */
    public LocalUnitOfWork(EntityManagerFactory factory) {
        this.factory = factory;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        Unit unit = open.get();
        if (unit == null) {
            return LostRaces.runAgain(() -> begin(false, entities -> commit(entities.getTransaction(), work)));
        }
        if (isReading()) {
            throw new IllegalStateException("Nothing is written while something is read");
        }
        return work.get();
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return open.get() == null
                ? LostRaces.runAgain(() -> begin(true, entities -> rollback(entities, work)))
                : work.get();
    }

    @Override
    public EntityManager entities() {
        Unit unit = open.get();
        if (unit == null) {
            throw new IllegalStateException("No unit of work is open on this thread");
        }
        return unit.entities();
    }

    @Override
    public boolean isReading() {
        Unit unit = open.get();
        return unit != null && unit.reading();
    }

    @Override
    public <R> TypedQuery<R> query(String jpql, Class<R> type) {
        return queries.query(entities(), jpql, type);
    }

    private <T> T begin(boolean reading, Function<EntityManager, T> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            open.set(new Unit(entities, reading));
            return work.apply(entities);
        } finally {
            open.remove();
        }
    }

    private static <T> T rollback(EntityManager entities, Supplier<T> work) {
        EntityTransaction transaction = entities.getTransaction();
        transaction.begin();
        try {
            return Moment.of(entities, work);
        } finally {
            transaction.rollback();
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

    private record Unit(EntityManager entities, boolean reading) {}
}
