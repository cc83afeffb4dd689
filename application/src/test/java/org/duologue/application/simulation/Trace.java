package org.duologue.application.simulation;

import java.util.function.Consumer;

/** What happened, step by step: as one number, and for whoever wants to read it. */
final class Trace {

    private static final long PRIME = 1_099_511_628_211L;

    private final Consumer<String> reader;
    private long hash = -3_750_763_034_362_895_579L;

    Trace(Consumer<String> reader) {
        this.reader = reader;
    }

    void add(String event) {
        hash = (hash ^ event.hashCode()) * PRIME;
        reader.accept(event);
    }

    /** Differs if anything that happened differs. */
    long hash() {
        return hash;
    }
}
