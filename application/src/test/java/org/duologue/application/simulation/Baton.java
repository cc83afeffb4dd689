package org.duologue.application.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/**
 * Tasks on threads of their own of which only one runs: the one that has the baton. It goes on until it gives the baton
 * back; then the dice say who is next. Deterministic, since nothing else decides.
 */
final class Baton {

    private final Dice dice;
    private final Runnable betweenSteps;
    private final int mostSteps;
    private final List<Task> tasks = new ArrayList<>();
    private final Semaphore end = new Semaphore(0);
    private Task running;
    private Optional<Throwable> failure = Optional.empty();
    private boolean over;
    private int steps;

    /**
     * Nobody has it yet.
     *
     * @param betweenSteps done whenever the baton changes hands
     * @param mostSteps so often; who then is not done fails
     */
    Baton(Dice dice, int mostSteps, Runnable betweenSteps) {
        this.dice = dice;
        this.mostSteps = mostSteps;
        this.betweenSteps = betweenSteps;
    }

    /** A task that has to come to its end. */
    Task task(String name, Runnable body) {
        return add(new Task(name, body, false));
    }

    /** A task that goes on until all others have come to their end. */
    void serving(String name, Runnable body) {
        add(new Task(name, body, true));
    }

    private Task add(Task task) {
        tasks.add(task);
        if (running != null) {
            task.thread.start();
        }
        return task;
    }

    /** Runs all tasks, and throws what one of them has thrown. */
    void run() {
        running = tasks.get(0);
        List.copyOf(tasks).forEach(task -> task.thread.start());
        running.turn.release();
        end.acquireUninterruptibly();
        for (Task task : tasks) {
            join(task.thread);
        }
        running = null;
        failure.ifPresent(thrown -> {
            throw new AssertionError(thrown.getMessage(), thrown);
        });
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives the baton back and waits for it to return. Without effect where no task runs. */
    void pass() {
        waitUntil(() -> true);
    }

    /** The same, but it does not return before this is so. */
    void waitUntil(BooleanSupplier ready) {
        if (running == null) {
            return;
        }
        stopIfOver();
        Task me = running;
        me.ready = ready;
        handOn();
        me.turn.acquireUninterruptibly();
        stopIfOver();
    }

    private void stopIfOver() {
        if (over) {
            throw new Over();
        }
    }

    /** The name of the task that has it. */
    String holder() {
        return running == null ? "nobody" : running.name;
    }

    /** How often it changed hands. */
    int steps() {
        return steps;
    }

    private void handOn() {
        steps++;
        betweenSteps.run();
        List<Task> ready = tasks.stream()
                .filter(task -> !task.done && task.ready.getAsBoolean())
                .toList();
        if (steps > mostSteps) {
            stop(Optional.of(new AssertionError("not everybody was answered within " + mostSteps + " steps")));
        } else if (tasks.stream().allMatch(task -> task.done || task.serving)) {
            stop(Optional.empty());
        } else if (ready.isEmpty()) {
            stop(Optional.of(new AssertionError("everybody waits for somebody else")));
        } else {
            running = dice.pick(ready);
            running.turn.release();
        }
    }

    private void stop(Optional<Throwable> thrown) {
        failure = failure.or(() -> thrown);
        over = true;
        tasks.forEach(task -> task.turn.release());
        end.release();
    }

    /** One of those who pass the baton. */
    final class Task {

        private final String name;
        private final boolean serving;
        private final Semaphore turn = new Semaphore(0);
        private final Thread thread;
        private BooleanSupplier ready = () -> true;
        private volatile boolean done;

        private Task(String name, Runnable body, boolean serving) {
            this.name = name;
            this.serving = serving;
            this.thread = new Thread(() -> live(body), name);
            this.thread.setDaemon(true);
        }

        boolean done() {
            return done;
        }

        private void live(Runnable body) {
            turn.acquireUninterruptibly();
            if (over) {
                return;
            }
            try {
                body.run();
                done = true;
                handOn();
            } catch (Over gone) {
                done = true;
            } catch (Throwable thrown) {
                done = true;
                stop(Optional.of(thrown));
            }
        }
    }

    /** All is over: whoever still serves goes home. */
    private static final class Over extends Error {
        private static final long serialVersionUID = 1;

        Over() {
            super("over", null, false, false);
        }
    }
}
