package org.duologue.web.scheduling.external;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duologue.domain.shared.TimeRange;

/**
 * One event of a calendar, with its repetitions.
 *
 * @param component as it stands there
 * @param zones what its times mean
 * @param first when it starts the first time
 */
record CalendarEvent(CalendarComponent component, ZoneBook zones, Stamp first) {

    private static final Pattern LENGTH = Pattern.compile(
            "\\+?P(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?(?:(\\d{1,9})S)?)?");

    /** Reads it; empty if it does not say when it starts. */
    static Optional<CalendarEvent> of(CalendarComponent component, ZoneBook zones) {
        return component.first("DTSTART").map(start -> new CalendarEvent(component, zones, zones.stamp(start)));
    }

    /** What calendars call it. */
    String uid() {
        return component.text("UID");
    }

    /** Which repetition of another event this one stands for. */
    Optional<Stamp> insteadOf() {
        return component.first("RECURRENCE-ID").map(zones::stamp);
    }

    /** Whether it keeps anybody busy. */
    boolean isBusy() {
        return !component.text("TRANSP").equalsIgnoreCase("TRANSPARENT")
                && !component.text("STATUS").equalsIgnoreCase("CANCELLED")
                && !component.text("X-MICROSOFT-CDO-BUSYSTATUS").equalsIgnoreCase("FREE");
    }

    /**
     * When it takes place in the window.
     *
     * @param elsewhere repetitions that other events stand for
     */
    List<TimeRange> times(TimeRange window, List<Stamp> elsewhere) {
        Set<Instant> instants = new HashSet<>();
        Set<LocalDate> days = new HashSet<>();
        elsewhere.forEach(stamp -> leaveOut(stamp, instants, days));
        dates("EXDATE").forEach(stamp -> leaveOut(stamp, instants, days));
        Set<Instant> seen = new HashSet<>();
        List<TimeRange> times = new ArrayList<>();
        for (Stamp start : starts(window)) {
            Instant at = start.instant();
            Instant end = end(start);
            boolean out = instants.contains(at) || days.contains(start.wall().toLocalDate()) || !seen.add(at);
            if (!out && at.isBefore(end) && at.isBefore(window.end()) && end.isAfter(window.start())) {
                times.add(new TimeRange(at, end));
            }
        }
        return times;
    }

    /** A day leaves out whatever starts on it, since not every program says the time. */
    private static void leaveOut(Stamp stamp, Set<Instant> instants, Set<LocalDate> days) {
        if (stamp.day()) {
            days.add(stamp.wall().toLocalDate());
        } else {
            instants.add(stamp.instant());
        }
    }

    private List<Stamp> starts(TimeRange window) {
        List<Stamp> starts = new ArrayList<>(List.of(first));
        starts.addAll(dates("RDATE"));
        Instant from = window.start()
                .minus(Duration.between(first.instant(), end(first)).abs());
        component
                .first("RRULE")
                .ifPresent(rule ->
                        starts.addAll(Repetition.parse(rule.value(), first).within(from, window.end())));
        return starts;
    }

    private List<Stamp> dates(String property) {
        return component
                .all(property)
                .flatMap(dates -> List.of(dates.value().split(",", -1)).stream()
                        .filter(text -> !text.isBlank())
                        .map(text -> Stamp.parse(text.split("/", 2)[0], zones.rules(dates))))
                .toList();
    }

    /** The end of the repetition that starts then: as long as the first, or so many days and hours later. */
    private Instant end(Stamp start) {
        Optional<Stamp> end = component.first("DTEND").map(zones::stamp);
        if (end.isPresent() && first.day()) {
            long days = Duration.between(first.wall(), end.get().wall()).toDays();
            return later(start, Period.ofDays((int) Math.max(1, days)), Duration.ZERO);
        }
        if (end.isPresent()) {
            return start.instant()
                    .plus(Duration.between(first.instant(), end.get().instant()));
        }
        Matcher length = LENGTH.matcher(component.text("DURATION").toUpperCase(Locale.ROOT));
        if (length.matches()) {
            int days = 7 * number(length, 1) + number(length, 2);
            return later(
                    start,
                    Period.ofDays(days),
                    Duration.ofHours(number(length, 3))
                            .plusMinutes(number(length, 4))
                            .plusSeconds(number(length, 5)));
        }
        if (!component.text("DURATION").isEmpty()) {
            throw new DateTimeException("not a length: " + component.text("DURATION"));
        }
        return later(start, Period.ofDays(start.day() ? 1 : 0), Duration.ZERO);
    }

    private static Instant later(Stamp start, Period days, Duration time) {
        LocalDateTime wall = start.wall().plus(days);
        return days.isZero()
                ? start.instant().plus(time)
                : start.at(wall).instant().plus(time);
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }
}
