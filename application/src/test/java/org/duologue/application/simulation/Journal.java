package org.duologue.application.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What was committed, in this order, and for whom. Kept from outside, by watching the ports. */
@SuppressWarnings("ThreadLocalUsage") // one for each instance on purpose: each simulation has threads of its own
final class Journal {

    private final List<Commit> commits = new ArrayList<>();
    private final Set<String> tried = new HashSet<>();
    private final ThreadLocal<Intention> doing = new ThreadLocal<>();
    private final ThreadLocal<Attempt> open = new ThreadLocal<>();
    private final Consumer<Commit> checks;

    /** With something to be done after every commit that wrote. */
    Journal(Consumer<Commit> checks) {
        this.checks = checks;
    }

    /** Notes for whom the units of this work are. */
    <T> T doing(Intention intention, Supplier<T> work) {
        doing.set(intention);
        try {
            return work.get();
        } finally {
            doing.remove();
        }
    }

    /** A unit begins, perhaps once more. */
    void begin() {
        open.set(new Attempt());
    }

    /** The unit that is open on this thread. */
    Optional<Attempt> open() {
        return Optional.ofNullable(open.get());
    }

    /** The unit has come to its end, one way or the other. */
    void close() {
        open.remove();
    }

    void committed(Attempt attempt) {
        if (attempt.wrote()) {
            Commit commit = new Commit(Optional.ofNullable(doing.get()), attempt);
            commits.add(commit);
            checks.accept(commit);
        }
    }

    /** A notice of this key is about to be sent. */
    void tried(String notice) {
        tried.add(notice);
    }

    /** The keys of the notices that somebody set about sending. */
    Set<String> tried() {
        return Set.copyOf(tried);
    }

    /** Those that wrote. */
    List<Commit> commits() {
        return List.copyOf(commits);
    }

    /**
     * A unit that has been committed.
     *
     * @param intention empty for what no person has asked for, such as sending a mail
     */
    record Commit(Optional<Intention> intention, Attempt unit) {}
}
