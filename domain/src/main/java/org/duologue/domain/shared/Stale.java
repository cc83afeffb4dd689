package org.duologue.domain.shared;

/**
 * Somebody else changed the thing in between.
 *
 * @param what the glossary word of the thing
 */
public record Stale(String what) implements Refusal {

    @Override
    public Kind kind() {
        return Kind.STALE;
    }

    @Override
    public String code() {
        return "stale";
    }
}
