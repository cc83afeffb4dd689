package org.duologue.domain.scheduling;

import java.util.Map;
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
     * An address on the web at which every session has a room of its own.
     *
     * @param text an https link with {@value #PLACEHOLDER} once in its path, where the room's name is to stand
     */
    record Rooms(String text) implements MeetingPlace {

        /** What stands for the name of a room. */
        public static final String PLACEHOLDER = "{room}";

        private static final Pattern SHAPE =
                Pattern.compile("(?i)https://[^\\s\"'<>/?#@{}]+/[^\\s\"'<>{}]*\\{room\\}[^\\s\"'<>{}]*");

        private static final Pattern ROOM = Pattern.compile("(?i)\\{room\\}");
        private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

        public Rooms {
            if (!SHAPE.matcher(text).matches()) {
                throw new IllegalArgumentException("not a link with room for a room: " + text);
            }
        }

        /**
         * Where the room of this name is.
         *
         * @param name letters, digits, hyphens and underscores
         */
        public Link room(String name) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("not the name of a room: " + name);
            }
            return new Link(ROOM.matcher(text).replaceFirst(name));
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
     * not-https} if it looks like a web address and is no proper https link, as {@code not-a-room} if it has braces
     * that are no {@value Rooms#PLACEHOLDER} once in its path.
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
            return link(stripped);
        }
        if (stripped.contains("://")) {
            throw new Refused(Invalid.of(FieldProblem.of("value", "not-https")));
        }
        return new Words(stripped);
    }

    private static MeetingPlace link(String stripped) {
        if (Rooms.SHAPE.matcher(stripped).matches()) {
            return new Rooms(stripped);
        }
        if (stripped.contains("{") || stripped.contains("}")) {
            throw new Refused(Invalid.of(new FieldProblem("value", "not-a-room", Map.of("room", Rooms.PLACEHOLDER))));
        }
        return new Link(stripped);
    }
}
