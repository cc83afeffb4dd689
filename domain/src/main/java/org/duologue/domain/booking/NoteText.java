package org.duologue.domain.booking;

import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.Texts;

/**
 * What somebody noted about a session: 0..10,000 characters, line breaks allowed, no other control characters.
 *
 * @param value the text, stripped; empty: nothing is noted
 */
public record NoteText(String value) {

    /** The most characters (code points). */
    public static final int MAX_LENGTH = 10_000;

    /** Nothing is noted. */
    public static final NoteText NONE = new NoteText("");

    public NoteText {
        Texts.problemOfText(value, 0, MAX_LENGTH).ifPresent(p -> {
            throw new IllegalArgumentException("not a note: " + p);
        });
    }

    /** Reads what a person typed, null meaning nothing; refused as {@link Invalid} on field {@code value}. */
    public static NoteText of(String typed) {
        String stripped = typed == null ? "" : typed.strip();
        Texts.problemOfText(stripped, 0, MAX_LENGTH).ifPresent(p -> {
            throw new Refused(Invalid.of(p));
        });
        return new NoteText(stripped);
    }

    /** Whether nothing is noted. */
    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}
