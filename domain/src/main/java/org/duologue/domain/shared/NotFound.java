package org.duologue.domain.shared;

/**
 * There is no such thing for this actor. The same answer is given for what does not exist and for what the actor may
 * not see, so that nobody learns of another person's existence.
 *
 * @param what the glossary word of the thing asked for, for example {@code booking}
 */
public record NotFound(String what) implements Refusal {

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }

    @Override
    public String code() {
        return "not-found";
    }
}
