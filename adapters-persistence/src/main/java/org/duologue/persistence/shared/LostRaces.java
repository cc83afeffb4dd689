package org.duologue.persistence.shared;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.Stale;

/**
 * Runs a unit again that lost a race: to a concurrent change, a deadlock, a serialization failure, or to a unit that
 * took a unique key first. After {@value #ATTEMPTS} attempts it is refused with {@link Stale}.
 */
final class LostRaces {

    static final int ATTEMPTS = 5;
    private static final long PAUSE_NANOS = 10_000_000;
    private static final Logger LOG = System.getLogger(LostRaces.class.getName());

    /**
     * The standard's serialization failure and unique key; PostgreSQL's deadlock, lock not available, exclusion
     * constraint and statement after a failed one; H2's lock timeout and concurrent update.
     */
    private static final Set<String> STATES =
            Set.of("40001", "23505", "40P01", "55P03", "23P01", "25P02", "HYT00", "90131");

    private LostRaces() {}

    static <T> T runAgain(Supplier<T> unit) {
        for (int attempt = 1; ; attempt++) {
            try {
                return unit.get();
            } catch (RuntimeException e) {
                if (!isLostRace(e)) {
                    throw e;
                }
                if (attempt == ATTEMPTS) {
                    throw refused(e);
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE_NANOS * attempt));
            }
        }
    }

    private static Refused refused(RuntimeException cause) {
        LOG.log(Level.WARNING, "A unit of work lost " + ATTEMPTS + " races and gave up", cause);
        Refused refused = new Refused(new Stale("data"));
        refused.initCause(cause);
        return refused;
    }

    static boolean isLostRace(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof PessimisticLockException
                    || cause instanceof LockTimeoutException
                    || (cause instanceof SQLException sql
                            && sql.getSQLState() != null
                            && STATES.contains(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
