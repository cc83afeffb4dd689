package org.duologue.domain.scheduling;

import java.util.regex.Pattern;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.Texts;

/** Where a session takes place. Only a {@link Link} may ever be shown as something to follow. */
public sealed interface MeetingPlace {

    /** The most characters of a meeting place. */
    int MAX_LENGTH = 500;

    /** As it was typed; empty for {@link Unset}. */
    String text();

    /** Nothing was said. */
    record Unset() implements MeetingPlace {
        @Override
        public String text() {
            return "";
        }
    }

    /**
     * A fixed address on the web.
     *
     * @param text an https address without spaces, quotes or angle brackets
     */
    record Link(String text) implements MeetingPlace {

        private static final Pattern SHAPE = Pattern.compile("(?i)https://[^\\s\"'<>/?#@]+([/?#][^\\s\"'<>]*)?");

        public Link {
            if (!SHAPE.matcher(text).matches()) {
                throw new IllegalArgumentException("not an https link: " + text);
            }
        }
    }

    /**
     * A telephone number, a room, an address.
     *
     * @param text one line, not blank
     */
    record Words(String text) implements MeetingPlace {
        public Words {
            Texts.problemOfLine(text, 1, MAX_LENGTH).ifPresent(p -> {
                throw new IllegalArgumentException("not a meeting place: " + p);
            });
        }
    }

    /**
     * Reads what a person typed, null meaning nothing. Refused as {@link Invalid} on field {@code value}: as {@code
     * not-https} if it looks like a web address and is no proper https link.
     */
    static MeetingPlace of(String typed) {
        String stripped = typed == null ? "" : typed.strip();
        if (stripped.isEmpty()) {
            return new Unset();
        }
        Texts.problemOfLine(stripped, 1, MAX_LENGTH).ifPresent(p -> {
            throw new Refused(Invalid.of(p));
        });
        if (Link.SHAPE.matcher(stripped).matches()) {
            return new Link(stripped);
        }
        if (stripped.contains("://")) {
            throw new Refused(Invalid.of(FieldProblem.of("value", "not-https")));
        }
        return new Words(stripped);
    }
}
