package org.duologue.architecture.bad.domain.people;

/** Breaks: aggregates are closed. */
public class OpenAggregate {

    /** Its state. */
    public record State(int value) {}

    State state() {
        return new State(1);
    }
}
