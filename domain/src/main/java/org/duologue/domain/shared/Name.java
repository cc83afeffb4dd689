package org.duologue.domain.shared;

/**
 * The name or title of something: 1..200 characters, trimmed, on one line, without control characters.
 *
 * @param value the text
 */
public record Name(String value) {

    /** The most characters (code points) a name has. */
    public static final int MAX_LENGTH = 200;

    public Name {
        Texts.problemOfLine(value, 1, MAX_LENGTH).ifPresent(p -> {
            throw new IllegalArgumentException("not a name: " + p);
        });
    }

    /** Reads what a person typed, stripped; refused as {@link Invalid} on field {@code value} if it is no name. */
    public static Name of(String typed) {
        String stripped = typed == null ? "" : typed.strip();
        Texts.problemOfLine(stripped, 1, MAX_LENGTH).ifPresent(p -> {
            throw new Refused(Invalid.of(p));
        });
        return new Name(stripped);
    }

    @Override
    public String toString() {
        return value;
    }
}
