package org.duologue.web.view;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Says times to one reader, always as weekday, date and 24-hour time in the reader's zone. A year is said only where it
 * is not the present one; an offset only where the clock shows the same time twice (the hour that daylight saving
 * repeats).
 *
 * @param language the reader's language
 * @param zone the reader's zone
 * @param now the present
 */
public record Times(Locale language, ZoneId zone, Instant now) {

    public Times {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(now, "now");
    }

    /** Thu 14 May, 09:00. */
    public String at(Instant instant) {
        return text("times.at", Map.of("day", day(instant), "time", time(instant)));
    }

    /** Thursday 14 May, 09:00. */
    public String atLong(Instant instant) {
        return text("times.at", Map.of("day", dayLong(date(instant)), "time", time(instant)));
    }

    /** Fri 15 May, 09:00 to 09:45; with both days where the end falls on another. */
    public String range(Instant start, Instant end) {
        String until = date(start).equals(date(end)) ? time(end) : at(end);
        return text("times.range", Map.of("start", at(start), "end", until));
    }

    /** 09:00 to 09:45, where the day is said elsewhere. */
    public String hours(Instant start, Instant end) {
        return text("times.range", Map.of("start", time(start), "end", time(end)));
    }

    /** 09:00; with the offset if the reader's clock shows this time twice. */
    public String time(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        boolean twice = zone.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1;
        return time(local.toLocalTime()) + (twice ? " (" + Zones.offset(zone, instant) + ")" : "");
    }

    /** 09:00. */
    public String time(LocalTime time) {
        return format("HH:mm").format(time);
    }

    /** Thu 14 May. */
    public String day(Instant instant) {
        return day(date(instant));
    }

    /** Thu 14 May, with the year unless it is the present one. */
    public String day(LocalDate date) {
        return format(pattern("times.day", date)).format(date);
    }

    /** 14 May, where many days stand side by side. */
    public String dayShort(LocalDate date) {
        return format(Messages.in(language).pattern("times.dayShort")).format(date);
    }

    /** Thursday 14 May, with the year unless it is the present one. */
    public String dayLong(LocalDate date) {
        return format(pattern("times.dayLong", date)).format(date);
    }

    /** May 2026. */
    public String month(YearMonth month) {
        return format("LLLL uuuu").format(month);
    }

    /** Mon. */
    public String weekdayShort(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, language).replace(".", "");
    }

    /** Monday. */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language);
    }

    /** 45 min; 1 h 30 min; 2 days 3 h. Only the two largest units; less than a minute is said so. */
    public String length(Duration length) {
        long minutes = length.abs().toMinutes();
        long days = minutes / (24 * 60);
        long hours = minutes / 60 % 24;
        List<String> parts = Stream.of(
                        part("times.days", days),
                        part("times.hours", hours),
                        part("times.minutes", days > 0 ? 0 : minutes % 60))
                .filter(part -> !part.isEmpty())
                .limit(2)
                .toList();
        return parts.isEmpty() ? text("times.underMinute", Map.of()) : String.join(" ", parts);
    }

    /** In 1 day 18 h; or 3 h ago. */
    public String fromNow(Instant instant) {
        String key = instant.isBefore(now) ? "times.ago" : "times.in";
        return text(key, Map.of("length", length(Duration.between(now, instant))));
    }

    /** Thu 14 May, 09:00 (18 h 40 min left); or (over for 3 h) once it has passed. */
    public String deadline(Instant deadline) {
        String key = deadline.isBefore(now) ? "times.deadlineOver" : "times.deadline";
        return text(key, Map.of("at", at(deadline), "left", length(Duration.between(now, deadline))));
    }

    /** 18 h 40 min left; or over for 3 h. */
    public String left(Instant deadline) {
        String key = deadline.isBefore(now) ? "times.overSince" : "times.left";
        return text(key, Map.of("length", length(Duration.between(now, deadline))));
    }

    /** Berlin (GMT+2), for the reader's own zone at present. */
    public String here() {
        return place(zone);
    }

    /** Berlin (GMT+2), with the offset of the present. */
    public String place(ZoneId other) {
        return Zones.name(other, now);
    }

    /** The date of an instant in the reader's zone. */
    public LocalDate date(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** Today in the reader's zone. */
    public LocalDate today() {
        return date(now);
    }

    /** The value of a {@code datetime} attribute or of a choice: the instant with the zone's offset. */
    public String iso(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.atZone(zone).toOffsetDateTime());
    }

    private String pattern(String key, LocalDate date) {
        return Messages.in(language).pattern(date.getYear() == today().getYear() ? key : key + "Year");
    }

    private String part(String key, long number) {
        return number == 0 ? "" : text(key, Map.of("n", number));
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language);
    }

    private String text(String key, Map<String, Object> arguments) {
        return Messages.in(language).text(key, arguments);
    }
}
