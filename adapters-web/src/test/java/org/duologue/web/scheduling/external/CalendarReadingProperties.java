package org.duologue.web.scheduling.external;

import static org.duologue.web.scheduling.external.Written.calendar;
import static org.duologue.web.scheduling.external.Written.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.domain.shared.TimeRange;
import org.duologue.web.scheduling.external.BruteForce.Nth;

@Label("F4 X20 Random calendars are read as the standard says, day by day")
class CalendarReadingProperties {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final List<ZoneId> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/"))
            .sorted()
            .map(ZoneId::of)
            .toList();
    private static final List<String> EVERY = List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");

    /** One series of a random calendar: what is written, and what it means. */
    private static final class Series {

        private final Random random;
        private final ZoneId zone;
        private final boolean allDay;
        private final LocalTime time;
        private final Duration length;
        private final List<String> written = new ArrayList<>();
        private final Set<TimeRange> meant = new TreeSet<>();

        Series(Random random, ZoneId zone, int number, LocalDate from, LocalDate last) {
            this.random = random;
            this.zone = zone;
            this.allDay = random.nextInt(4) == 0;
            this.time = LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
            this.length = Duration.ofMinutes(15L * (1 + random.nextInt(200)));
            BruteForce rule = rule();
            LocalDate first = from;
            while (!rule.holds(first, first)) {
                first = first.plusDays(1);
            }
            BruteForce ending =
                    rule.count() == 0 && random.nextBoolean() ? rule.until(first.plusDays(random.nextInt(300))) : rule;
            write("s" + number, ending, first, ending.days(first, last));
        }

        private void write(String uid, BruteForce rule, LocalDate first, List<LocalDate> days) {
            List<String> lines = new ArrayList<>(List.of("UID:" + uid, "DTSTART" + text(first), "RRULE:" + text(rule)));
            lines.add(allDay ? "DURATION:P1D" : "DURATION:" + length);
            for (LocalDate day : days) {
                int fate = random.nextInt(12);
                if (fate == 0) {
                    lines.add("EXDATE" + text(day));
                } else if (fate == 1) {
                    written.add(event(
                            "UID:" + uid, "RECURRENCE-ID" + text(day), "DTSTART" + text(day), "STATUS:CANCELLED"));
                } else if (fate == 2) {
                    LocalDate other = day.plusDays(random.nextInt(5));
                    written.add(
                            event("UID:" + uid, "RECURRENCE-ID" + text(day), "DTSTART" + text(other), lines.get(3)));
                    means(other);
                } else {
                    means(day);
                }
            }
            written.add(random.nextInt(written.size() + 1), event(lines.toArray(String[]::new)));
        }

        private void means(LocalDate day) {
            LocalTime begin = allDay ? LocalTime.MIDNIGHT : time;
            Instant start = BruteForce.at(day, begin, zone).toInstant();
            Instant end = allDay ? BruteForce.at(day.plusDays(1), begin, zone).toInstant() : start.plus(length);
            if (start.isBefore(end)) {
                meant.add(new TimeRange(start, end));
            }
        }

        private String text(LocalDate day) {
            return allDay ? ";VALUE=DATE:" + DAY.format(day) : ";TZID=" + zone + ":" + WALL.format(day.atTime(time));
        }

        private String text(BruteForce rule) {
            String text = "FREQ=" + rule.every() + ";INTERVAL=" + rule.interval();
            text += list(";BYMONTH=", rule.months()) + list(";BYMONTHDAY=", rule.monthDays());
            text += list(";BYDAY=", rule.weekdays().stream().map(Series::text).collect(Collectors.toSet()));
            text += rule.count() > 0 ? ";COUNT=" + rule.count() : "";
            return rule.until() == null ? text : text + ";UNTIL=" + DAY.format(rule.until());
        }

        private static String text(Nth nth) {
            return (nth.nth() == 0 ? "" : nth.nth()) + nth.day().name().substring(0, 2);
        }

        private static String list(String name, Set<?> values) {
            return values.isEmpty()
                    ? ""
                    : name + values.stream().map(Object::toString).collect(Collectors.joining(","));
        }

        private BruteForce rule() {
            String every = EVERY.get(random.nextInt(EVERY.size()));
            boolean byMonth = every.equals("MONTHLY") || every.equals("YEARLY");
            Set<Integer> months = random.nextInt(3) == 0 ? numbers(1, 12) : Set.of();
            int kind = random.nextInt(3);
            Set<Integer> monthDays = byMonth && kind == 0 ? monthDays() : Set.of();
            Set<Nth> weekdays = kind == 1 ? weekdays(byMonth) : Set.of();
            // Weekdays of a whole year are another rule than those of its months.
            if (every.equals("YEARLY") && months.isEmpty() && (kind < 2)) {
                months = numbers(1, 12);
            }
            return new BruteForce(
                    every,
                    1 + random.nextInt(3),
                    months,
                    monthDays,
                    weekdays,
                    random.nextInt(3) == 0 ? 1 + random.nextInt(40) : 0,
                    null);
        }

        private Set<Integer> numbers(int from, int to) {
            Set<Integer> some = new TreeSet<>();
            for (int i = 0; i <= random.nextInt(4); i++) {
                some.add(from + random.nextInt(to - from + 1));
            }
            return some;
        }

        private Set<Integer> monthDays() {
            Set<Integer> days = numbers(1, 31);
            days.addAll(random.nextBoolean() ? Set.of(-1) : Set.of(30));
            return days;
        }

        private Set<Nth> weekdays(boolean ofMonth) {
            Set<Nth> days = new HashSet<>();
            for (int day : numbers(1, 7)) {
                int nth = ofMonth && random.nextBoolean()
                        ? List.of(1, 2, 4, 5, -1, -2).get(random.nextInt(6))
                        : 0;
                days.add(new Nth(nth, DayOfWeek.of(day)));
            }
            return days;
        }
    }

    @Property(tries = 400)
    @Label("repeating, all day, moved, cancelled, across the clock changes of any zone: as unfolded by brute force")
    void asByBruteForce(@ForAll long seed) {
        Random random = new Random(seed);
        ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
        Instant somewhere = Instant.parse("2025-01-01T00:00:00Z").plus(Duration.ofDays(random.nextInt(900)));
        ZoneOffsetTransition change = zone.getRules().nextTransition(somewhere);
        LocalDate around = change == null
                ? LocalDate.ofInstant(somewhere, zone)
                : change.getDateTimeBefore().toLocalDate();
        LocalDate from = around.minusDays(random.nextInt(40));
        LocalDate last = from.plusDays(430);
        Set<TimeRange> meant = new TreeSet<>();
        List<String> written = new ArrayList<>();
        for (int number = 0; number <= random.nextInt(3); number++) {
            Series series = new Series(random, zone, number, from, last);
            written.addAll(series.written);
            meant.addAll(series.meant);
        }
        TimeRange window = new TimeRange(
                around.atStartOfDay(zone).toInstant(),
                around.plusDays(1 + random.nextInt(380)).atStartOfDay(zone).toInstant());
        String calendar = calendar(written.toArray(String[]::new));
        Set<TimeRange> read = Written.entries(calendar, zone, window).stream()
                .map(Occurrence::time)
                .collect(Collectors.toCollection(TreeSet::new));
        meant.removeIf(time -> !time.overlaps(window));
        assertEquals(meant, read, () -> zone + " " + window + "\n" + calendar);
    }
}
