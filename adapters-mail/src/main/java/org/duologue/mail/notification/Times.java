package org.duologue.mail.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.duologue.domain.shared.TimeRange;

/**
 * Says times to one reader: weekday, date, 24-hour time, zone and offset, from which the instant can be read back even
 * in the hour that daylight saving repeats.
 *
 * @param phrases in the reader's language
 * @param zone in which the times are said
 */
record Times(Phrases phrases, ZoneId zone) {

    /** Friday 15 May 2026, 09:00 (Europe/Berlin, GMT+2). */
    String at(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        return phrases.text("time.at", "day", day("time.day", local), "time", clock(local), "zone", name(local));
    }

    /** Friday 15 May 2026, wherever that is. */
    String day(LocalDate date) {
        return format(phrases.pattern("time.day"), date);
    }

    /** Friday 15 May, 09:00 (GMT+2): for a subject line. */
    String brief(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        String offset = format("O", local);
        return phrases.text("time.at", "day", day("time.dayShort", local), "time", clock(local), "zone", offset);
    }

    /** Friday 15 May 2026, 09:00 to 09:45 (Europe/Berlin, GMT+2); both in full where day or offset differ. */
    String range(TimeRange range) {
        ZonedDateTime start = range.start().atZone(zone);
        ZonedDateTime end = range.end().atZone(zone);
        boolean oneDay = start.toLocalDate().equals(end.toLocalDate())
                && start.getOffset().equals(end.getOffset());
        if (!oneDay) {
            return phrases.text("time.rangeOfTwo", "start", at(range.start()), "end", at(range.end()));
        }
        String day = day("time.day", start);
        return phrases.text("time.range", "day", day, "start", clock(start), "end", clock(end), "zone", name(start));
    }

    /** Whether clocks in the other zone show something else in this range. */
    boolean differs(ZoneId other, TimeRange range) {
        return !sameClock(other, range.start()) || !sameClock(other, range.end());
    }

    private boolean sameClock(ZoneId other, Instant instant) {
        return zone.getRules().getOffset(instant).equals(other.getRules().getOffset(instant));
    }

    private String day(String key, ZonedDateTime local) {
        return format(phrases.pattern(key), local);
    }

    private String clock(ZonedDateTime local) {
        return format("HH:mm", local);
    }

    private String name(ZonedDateTime local) {
        return format("VV, O", local);
    }

    private String format(String pattern, TemporalAccessor local) {
        return DateTimeFormatter.ofPattern(pattern, phrases.locale()).format(local);
    }
}
