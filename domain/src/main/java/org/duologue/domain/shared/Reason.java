package org.duologue.domain.shared;

/**
 * Why somebody did something, in their own words: 0..2,000 characters, line breaks allowed, no other control
 * characters. An empty reason means that none was given.
 *
 * @param value the text, stripped
 */
public record Reason(String value) {

    /** The most characters (code points) a reason has. */
    public static final int MAX_LENGTH = 2_000;

    /** No reason given. */
    public static final Reason NONE = new Reason("");

    public Reason {
        Texts.problemOfText(value, 0, MAX_LENGTH).ifPresent(p -> {
            throw new IllegalArgumentException("not a reason: " + p);
        });
    }

    /** Reads what a person typed, null meaning nothing; refused as {@link Invalid} on field {@code value}. */
    public static Reason of(String typed) {
        String stripped = typed == null ? "" : typed.strip();
        Texts.problemOfText(stripped, 0, MAX_LENGTH).ifPresent(p -> {
            throw new Refused(Invalid.of(p));
        });
        return new Reason(stripped);
    }

    /** Whether no reason was given. */
    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}
