package org.duologue.application.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.duologue.application.shared.spi.UnitOfWork;

/**
 * The memory that the in-memory adapters share, and its unit of work. Units run one after another; a failed one is
 * undone step by step.
 */
public final class MemoryStore implements UnitOfWork {

    private final Deque<Runnable> undo = new ArrayDeque<>();
    private int depth;

    @Override
    public synchronized <T> T run(Supplier<T> work) {
        boolean completed = false;
        depth++;
        try {
            T answer = work.get();
            completed = true;
            return answer;
        } finally {
            depth--;
            if (depth == 0) {
                end(completed);
            }
        }
    }

    private void end(boolean completed) {
        if (completed) {
            undo.clear();
        }
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
    }

    /** Notes how to undo a change. Changes are made inside a unit only. */
    void onRollback(Runnable undoing) {
        if (depth == 0) {
            throw new IllegalStateException("outside a unit of work");
        }
        undo.push(undoing);
    }
}
