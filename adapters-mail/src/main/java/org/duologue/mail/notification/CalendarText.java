package org.duologue.mail.notification;

import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A calendar as iCalendar text. Lines are folded here and not by the library, which counts characters: its lines become
 * longer than the 75 octets that readers may rely on, and it cuts an emoji in two.
 */
final class CalendarText {

    private static final int MAX_OCTETS = 75;
    private static final String LINE_END = "\r\n";

    private CalendarText() {}

    /** A calendar without entries, as all of ours begin. */
    static Calendar calendar(Method method) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Duologue//Duologue//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        return calendar;
    }

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
