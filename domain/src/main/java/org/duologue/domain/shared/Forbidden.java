package org.duologue.domain.shared;

/**
 * The actor may see the thing but may not do this.
 *
 * @param action the use case that was asked for, for example {@code assign-credits}
 */
public record Forbidden(String action) implements Refusal {

    @Override
    public Kind kind() {
        return Kind.FORBIDDEN;
    }

    @Override
    public String code() {
        return "forbidden";
    }
}
