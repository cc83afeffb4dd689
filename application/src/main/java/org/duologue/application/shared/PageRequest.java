package org.duologue.application.shared;

import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refused;

/**
 * Which page of a list is wanted.
 *
 * @param after the cursor of the page before, empty for the first page
 * @param limit how many items, 1..200
 */
public record PageRequest(Optional<String> after, int limit) {

    /** The most items of a page. */
    public static final int MAX_LIMIT = 200;

    public PageRequest {
        Objects.requireNonNull(after, "after");
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new Refused(Invalid.of(FieldProblem.outOfRange("limit", limit, 1, MAX_LIMIT)));
        }
    }

    /** The first page. */
    public static PageRequest first(int limit) {
        return new PageRequest(Optional.empty(), limit);
    }

    /** The refusal of a cursor that no page of this list has handed out. */
    public static Refused badCursor() {
        return new Refused(Invalid.of(FieldProblem.of("after", "bad-cursor")));
    }
}
