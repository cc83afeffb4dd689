package org.duologue.web.scheduling.external;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.ParserException;
import org.duologue.domain.shared.TimeRange;

/** Calendars written line by line, and read. */
final class Written {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final TimeRange WINDOW =
            new TimeRange(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2028-01-04T00:00:00Z"));

    private Written() {}

    static String calendar(String... components) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n" + String.join("", components)
                + "END:VCALENDAR\r\n";
    }

    /** An event of these lines. */
    static String event(String... lines) {
        return component("VEVENT", lines);
    }

    static String component(String name, String... lines) {
        return "BEGIN:" + name + "\r\n"
                + List.of(lines).stream().map(l -> l + "\r\n").collect(Collectors.joining()) + "END:" + name + "\r\n";
    }

    static List<Occurrence> entries(String calendar, ZoneId zone, TimeRange window) {
        try {
            return new CalendarReading(zone, window, System::nanoTime).busy(calendar);
        } catch (ParserException e) {
            throw new AssertionError(calendar, e);
        }
    }

    /** When it keeps somebody in Berlin busy, as {@code start/end} in UTC without seconds, by start. */
    static List<String> busy(String... components) {
        return entries(calendar(components), BERLIN, WINDOW).stream()
                .map(Occurrence::time)
                .sorted()
                .map(time -> text(time.start()) + "/" + text(time.end()))
                .toList();
    }

    private static String text(Instant instant) {
        return instant.toString().substring(0, 16);
    }
}
