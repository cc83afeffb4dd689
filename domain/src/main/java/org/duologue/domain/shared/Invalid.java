package org.duologue.domain.shared;

import java.util.List;

/**
 * The input is not acceptable; every problem found is listed, not only the first.
 *
 * @param problems at least one, in the order of the fields
 */
public record Invalid(List<FieldProblem> problems) implements Refusal {

    public Invalid {
        problems = List.copyOf(problems);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an invalid input has at least one problem");
        }
    }

    /** An input with exactly one problem. */
    public static Invalid of(FieldProblem problem) {
        return new Invalid(List.of(problem));
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String code() {
        return "invalid";
    }
}
