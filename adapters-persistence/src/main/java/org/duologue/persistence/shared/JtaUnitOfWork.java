package org.duologue.persistence.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.function.Supplier;
import org.duologue.application.shared.spi.UnitOfWork;

/** Units of work in a server: JTA transactions, and the entity manager that the container keeps in step with them. */
public final class JtaUnitOfWork implements UnitOfWork, CurrentEntityManager {

    private final UserTransaction transaction;
    private final EntityManager entities;
    private final PreparedQueries queries = new PreparedQueries();

    @SuppressWarnings("ThreadLocalUsage") // one for each instance on purpose, as the transaction is
    private final ThreadLocal<Boolean> reading = ThreadLocal.withInitial(() -> false);

    /** Units of work on this transaction, with a transaction-scoped entity manager of the container. */
    public JtaUnitOfWork(UserTransaction transaction, EntityManager entities) {
        this.transaction = transaction;
        this.entities = entities;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        if (!isOpen()) {
            return LostRaces.runAgain(() -> begin(() -> commit(work)));
        }
        if (isReading()) {
            throw new IllegalStateException("Nothing is written while something is read");
        }
        return work.get();
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return isOpen() ? work.get() : LostRaces.runAgain(() -> begin(() -> moment(work)));
    }

    @Override
    public EntityManager entities() {
        if (!isOpen()) {
            throw new IllegalStateException("No unit of work is open on this thread");
        }
        return entities;
    }

    @Override
    public boolean isReading() {
        return reading.get();
    }

    @Override
    public <R> TypedQuery<R> query(String jpql, Class<R> type) {
        return queries.query(entities(), jpql, type);
    }

    private <T> T begin(Attempt<T> attempt) {
        try {
            transaction.begin();
            try {
                return attempt.make();
            } finally {
                if (isOpen()) {
                    transaction.rollback();
                }
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException("The transaction has failed", e);
        }
    }

    private <T> T commit(Supplier<T> work)
            throws SystemException, RollbackException, HeuristicMixedException, HeuristicRollbackException {
        T answer = work.get();
        entities.flush();
        transaction.commit();
        return answer;
    }

    private <T> T moment(Supplier<T> work) {
        reading.set(true);
        try {
            return Moment.of(entities, work);
        } finally {
            reading.remove();
        }
    }

    private boolean isOpen() {
        try {
            return transaction.getStatus() != Status.STATUS_NO_TRANSACTION;
        } catch (SystemException e) {
            throw new IllegalStateException("The transaction has failed", e);
        }
    }

    private interface Attempt<T> {
        T make() throws SystemException, RollbackException, HeuristicMixedException, HeuristicRollbackException;
    }
}
