package org.duologue.mail.notification;

import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.model.Calendar;

/**
 * A calendar as iCalendar text. Lines are folded here and not by the library, which counts characters: its lines become
 * longer than the 75 octets that readers may rely on, and it cuts an emoji in two.
 */
final class CalendarText {

    private static final int MAX_OCTETS = 75;
    private static final String LINE_END = "\r\n";

    private CalendarText() {}

    static String of(Calendar calendar) {
        StringBuilder text = new StringBuilder();
        calendar.toString().lines().forEach(line -> fold(line, text));
        return text.toString();
    }

    /** A continued line begins with a space, which counts. */
    private static void fold(String line, StringBuilder text) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            String character = Character.toString(line.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MAX_OCTETS) {
                text.append(LINE_END).append(' ');
                octets = 1;
            }
            text.append(character);
            octets += size;
            at += character.length();
        }
        text.append(LINE_END);
    }
}
