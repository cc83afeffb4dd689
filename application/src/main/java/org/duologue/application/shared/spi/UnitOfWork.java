package org.duologue.application.shared.spi;

import java.util.function.Supplier;

/**
 * All or nothing. Work that runs inside sees its own writes; nobody else sees them before the end.
 *
 * <p>{@link #run} joins the unit that is open on this thread or begins one. It commits when the outermost work returns
 * and rolls back on any throwable, which it passes on. A lost optimistic race, a deadlock or a serialization failure
 * makes the outermost unit run the work again, a bounded number of times; after that it is refused with {@link
 * org.duologue.domain.shared.Stale}. So work must be repeatable: it changes nothing but what the unit rolls back.
 */
public interface UnitOfWork {

    /** Runs the work in a unit and returns its answer. */
    <T> T run(Supplier<T> work);

    /** Runs work without an answer in a unit. */
    default void run(Runnable work) {
        run(() -> {
            work.run();
            return null;
        });
    }
}
