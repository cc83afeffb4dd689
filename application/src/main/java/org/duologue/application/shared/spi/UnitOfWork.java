package org.duologue.application.shared.spi;

import java.util.function.Supplier;

/**
 * All or nothing. Work that runs inside sees its own writes; nobody else sees them before the end.
 *
 * <p>{@link #run} joins the unit that is open on this thread or begins one. It commits when the outermost work returns
 * and rolls back on any throwable, which it passes on. A lost optimistic race, a deadlock or a serialization failure
 * makes the outermost unit run the work again, a bounded number of times; after that it is refused with {@link
 * org.duologue.domain.shared.Stale}. So work must be repeatable: it changes nothing but what the unit rolls back.
 *
 * <p>{@link #read} is for questions. What is several things to the store, like a wallet and its lots, would not fit
 * together if another unit committed between two looks at it; a reading unit sees all as of one moment.
 */
public interface UnitOfWork {

    /** Runs the work in a unit and returns its answer. */
    <T> T run(Supplier<T> work);

    /**
     * Runs work that changes nothing, and answers from what was committed at one moment; inside another unit it is part
     * of that one and sees what that sees. Nothing that is written here is ever stored.
     *
     * @throws IllegalStateException if the work wants to {@link #run} anything
     */
    <T> T read(Supplier<T> work);

    /** Runs work without an answer in a unit. */
    default void run(Runnable work) {
        run(() -> {
            work.run();
            return null;
        });
    }
}
