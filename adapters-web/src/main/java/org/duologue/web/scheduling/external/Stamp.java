package org.duologue.web.scheduling.external;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A moment as a calendar says it: a day or a time on the wall of some zone.
 *
 * @param wall what the clock on the wall shows; of a day its midnight
 * @param rules of the zone where that wall is
 * @param day whether it is a whole day
 */
record Stamp(LocalDateTime wall, ZoneRules rules, boolean day) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?(Z)?)?");

    /**
     * Reads it.
     *
     * @param rules where the wall is, unless the text says UTC
     * @throws DateTimeException if it is none
     */
    static Stamp parse(String text, ZoneRules rules) {
        Matcher parts = SHAPE.matcher(text.strip());
        if (!parts.matches()) {
            throw new DateTimeException("not a date or time: " + text);
        }
        LocalDate date = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
        if (parts.group(4) == null) {
            return new Stamp(date.atStartOfDay(), rules, true);
        }
        // A leap second belongs to the minute before it.
        int second = Math.min(59, parts.group(6) == null ? 0 : number(parts, 6));
        LocalDateTime wall = date.atTime(number(parts, 4), number(parts, 5), second);
        return new Stamp(wall, parts.group(7) == null ? rules : ZoneOffset.UTC.getRules(), false);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /** The same clock on the wall at another time. */
    Stamp at(LocalDateTime other) {
        return new Stamp(other, rules, day);
    }

    /** The instant: a time that does not exist moves forward by the gap, of two the earlier counts. */
    Instant instant() {
        List<ZoneOffset> offsets = rules.getValidOffsets(wall);
        return wall.toInstant(offsets.isEmpty() ? rules.getTransition(wall).getOffsetBefore() : offsets.get(0));
    }
}
