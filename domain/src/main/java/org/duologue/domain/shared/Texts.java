package org.duologue.domain.shared;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** What is acceptable text. Lengths count code points, so that an emoji is one character. */
public final class Texts {

    private Texts() {}

    /** The problem, on field {@code value}, of a text that must fit on one line; empty if it is fine. */
    public static Optional<FieldProblem> problemOfLine(String text, int min, int max) {
        return problem(text, min, max, Character::isISOControl);
    }

    /** The problem, on field {@code value}, of a text that may have line breaks and tabs; empty if it is fine. */
    public static Optional<FieldProblem> problemOfText(String text, int min, int max) {
        return problem(text, min, max, c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }

    private static Optional<FieldProblem> problem(String text, int min, int max, IntPredicate refusedCharacter) {
        int length = text.codePointCount(0, text.length());
        if (length < min && text.isBlank()) {
            return Optional.of(FieldProblem.of("value", "blank"));
        }
        if (length < min || length > max) {
            return Optional.of(
                    new FieldProblem("value", "bad-length", Map.of("length", length, "min", min, "max", max)));
        }
        boolean refused = text.codePoints().anyMatch(c -> refusedCharacter.test(c) || isBidiControl(c) || isLone(c));
        return refused ? Optional.of(FieldProblem.of("value", "control-character")) : Optional.empty();
    }

    /** Bidirectional overrides can make one text look like another. */
    private static boolean isBidiControl(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** Half of a surrogate pair cannot be stored or sent. */
    private static boolean isLone(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
