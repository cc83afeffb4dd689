package org.duologue.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Collects what is wrong with an input, so that a person sees all of it at once. Use: {@link #read} each field, {@link
 * #require} what spans fields, then {@link #refuseIfAny()}.
 */
public final class Problems {

    private final List<FieldProblem> found = new ArrayList<>();

    /**
     * Builds a value, or notes its problems under {@code field}. A problem named {@code value} gets the field's name
     * itself, any other is nested below it.
     *
     * @return the value, or null if it was refused (then {@link #refuseIfAny()} throws)
     */
    public <T> T read(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof Invalid invalid)) {
                throw refused;
            }
            invalid.problems().forEach(p -> found.add(placed(field, p)));
            return null;
        }
    }

    private static FieldProblem placed(String field, FieldProblem problem) {
        return problem.field().equals("value")
                ? new FieldProblem(field, problem.code(), problem.evidence())
                : problem.under(field);
    }

    /** Notes the problem unless the condition holds. */
    public Problems require(boolean condition, FieldProblem problemOtherwise) {
        if (!condition) {
            found.add(problemOtherwise);
        }
        return this;
    }

    /** Throws {@link Refused} with {@link Invalid} if any problem was noted. */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new Refused(new Invalid(found));
        }
    }
}
