package org.duologue.application.shared;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The place in a sorted list where the next page begins: the sort key of the last item seen, opaque to callers. */
public final class Cursor {

    private Cursor() {}

    /** Writes a sort key. */
    public static String of(Object... key) {
        StringBuilder text = new StringBuilder();
        for (Object part : key) {
            String s = part.toString();
            text.append(s.length()).append(':').append(s);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a sort key of so many parts; anything else is refused as {@code bad-cursor}. The parts are text: a caller
     * that reads numbers, instants or ids from them has to refuse what does not parse with {@link
     * PageRequest#badCursor()}.
     */
    public static List<String> parse(String cursor, int parts) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> key = new ArrayList<>();
            int at = 0;
            while (at < text.length()) {
                int colon = text.indexOf(':', at);
                int end = colon + 1 + Integer.parseInt(text.substring(at, colon));
                key.add(text.substring(colon + 1, end));
                at = end;
            }
            if (key.size() == parts) {
                return key;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            throw PageRequest.badCursor();
        }
        throw PageRequest.badCursor();
    }
}
