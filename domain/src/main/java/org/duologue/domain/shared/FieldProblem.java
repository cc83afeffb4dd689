package org.duologue.domain.shared;

import java.util.Map;
import java.util.Objects;

/**
 * One thing wrong with one input field.
 *
 * @param field the command's component, dotted for nested ones, for example {@code booking.freeSlots}
 * @param code what is wrong, stable, for example {@code too-long}, {@code blank}, {@code out-of-range}
 * @param evidence the offending value and the limits, by name; never a secret
 */
public record FieldProblem(String field, String code, Map<String, Object> evidence) {

    public FieldProblem {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(code, "code");
        evidence = Map.copyOf(evidence);
    }

    /** A problem that needs no evidence. */
    public static FieldProblem of(String field, String code) {
        return new FieldProblem(field, code, Map.of());
    }

    /** A number outside its bounds, both inclusive. */
    public static FieldProblem outOfRange(String field, long value, long min, long max) {
        return new FieldProblem(field, "out-of-range", Map.of("value", value, "min", min, "max", max));
    }

    /** The same problem, seen from an enclosing command: {@code prefix.field}. */
    public FieldProblem under(String prefix) {
        return new FieldProblem(prefix + "." + field, code, evidence);
    }
}
