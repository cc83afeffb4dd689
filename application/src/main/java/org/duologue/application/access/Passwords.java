package org.duologue.application.access;

import java.util.Map;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refused;

/** What a password must be like: long, and nothing else. */
public final class Passwords {

    /** The fewest characters. */
    public static final int MIN_LENGTH = 10;

    /** The most characters, so that hashing stays bounded. */
    public static final int MAX_LENGTH = 200;

    private Passwords() {}

    /** The password itself, or refused as {@link Invalid} on field {@code value}. */
    public static String require(String typed) {
        int length = typed == null ? 0 : typed.codePointCount(0, typed.length());
        if (length < MIN_LENGTH || length > MAX_LENGTH) {
            throw new Refused(Invalid.of(new FieldProblem(
                    "value", "bad-length", Map.of("length", length, "min", MIN_LENGTH, "max", MAX_LENGTH))));
        }
        return typed;
    }
}
