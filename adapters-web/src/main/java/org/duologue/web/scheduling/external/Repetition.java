package org.duologue.web.scheduling.external;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;

/**
 * How often something repeats. The library unfolds the rule on the clock on the wall; how much work that may be is
 * known before it begins, since the library itself goes on for as long as a rule makes it.
 */
final class Repetition {

    private static final int MAX_RULE = 1_000;
    private static final int MAX_INTERVAL = 10_000;
    private static final int MAX_OCCURRENCES = 5_000;
    private static final long MAX_WORK = 500_000;

    private final Stamp first;
    private final Recur<LocalDateTime> rule;
    private final Optional<Stamp> until;
    private final long count;
    private final Set<Integer> months;

    private Repetition(Stamp first, Parts parts) {
        this.first = first;
        this.rule = new Recur<>(parts.forTheLibrary(), false);
        this.until = parts.value("UNTIL").map(text -> Stamp.parse(text, first.rules()));
        this.count = parts.value("COUNT").map(Long::valueOf).orElse(Long.MAX_VALUE);
        this.months = parts.monthsOfWeeks();
    }

    /**
     * Reads a rule.
     *
     * @throws IllegalArgumentException if it is none
     * @throws TooMuch if it is too long
     */
    static Repetition parse(String text, Stamp first) {
        if (text.length() > MAX_RULE) {
            throw new TooMuch("rule");
        }
        Repetition repetition = new Repetition(first, Parts.of(text));
        if (repetition.rule.getInterval() > MAX_INTERVAL) {
            throw new TooMuch("interval");
        }
        return repetition;
    }

    /**
     * The repetitions that start in the window, in no order; the first itself is not always among them.
     *
     * @throws TooMuch if there are too many
     */
    List<Stamp> within(Instant from, Instant to) {
        LocalDateTime begin = wall(from).minusDays(1);
        LocalDateTime end =
                earlier(wall(to).plusDays(1), until.map(last -> last.wall().plusDays(2)));
        if (!begin.isBefore(end) || !first.wall().isBefore(end)) {
            return List.of();
        }
        LocalDateTime start = count < Long.MAX_VALUE || first.wall().isAfter(begin) ? first.wall() : begin;
        if (work(start, end) > MAX_WORK) {
            throw new TooMuch("repetitions");
        }
        List<Stamp> starts = rule.getDatesAsStream(first.wall(), start, end, -1)
                .filter(wall -> months.isEmpty() || months.contains(wall.getMonthValue()))
                .limit(count)
                .filter(wall -> !wall.isBefore(begin))
                .limit(MAX_OCCURRENCES + 1)
                .map(first::at)
                .toList();
        if (starts.size() > MAX_OCCURRENCES) {
            throw new TooMuch("repetitions");
        }
        return starts.stream().filter(this::beforeTheEnd).toList();
    }

    private LocalDateTime wall(Instant instant) {
        return LocalDateTime.ofInstant(instant, first.rules().getOffset(instant));
    }

    private static LocalDateTime earlier(LocalDateTime one, Optional<LocalDateTime> other) {
        return other.filter(one::isAfter).orElse(one);
    }

    private boolean beforeTheEnd(Stamp start) {
        return until.map(last -> last.day()
                        ? !start.wall().toLocalDate().isAfter(last.wall().toLocalDate())
                        : !start.instant().isAfter(last.instant()))
                .orElse(true);
    }

    /** How many candidates the library looks at. */
    private long work(LocalDateTime from, LocalDateTime end) {
        ChronoUnit unit =
                switch (rule.getFrequency()) {
                    case SECONDLY -> ChronoUnit.SECONDS;
                    case MINUTELY -> ChronoUnit.MINUTES;
                    case HOURLY -> ChronoUnit.HOURS;
                    case DAILY -> ChronoUnit.DAYS;
                    case WEEKLY -> ChronoUnit.WEEKS;
                    case MONTHLY -> ChronoUnit.MONTHS;
                    case YEARLY -> ChronoUnit.YEARS;
                };
        long steps = unit.between(from, end) / Math.max(1, rule.getInterval()) + 2;
        long each = Stream.of(
                        rule.getMonthList(),
                        rule.getWeekNoList(),
                        rule.getYearDayList(),
                        rule.getMonthDayList(),
                        rule.getDayList(),
                        rule.getHourList(),
                        rule.getMinuteList(),
                        rule.getSecondList())
                .mapToLong(list -> Math.max(1, list.size()))
                .reduce(1, (a, b) -> Math.min(MAX_WORK, a * b));
        return Math.min(2 * MAX_WORK, steps) * each * daysOfEachName();
    }

    /** A weekday is many days, where the rule speaks of longer times. */
    private int daysOfEachName() {
        if (rule.getDayList().isEmpty()) {
            return 1;
        }
        return switch (rule.getFrequency()) {
            case YEARLY -> 53;
            case MONTHLY -> 5;
            default -> 1;
        };
    }

    /** A rule part by part, with those that are left to the library and those that are not. */
    private record Parts(Map<String, String> byName) {

        private static final Set<String> OURS = Set.of("UNTIL", "COUNT");

        static Parts of(String text) {
            Map<String, String> parts = new LinkedHashMap<>();
            // What the standard says, where the library asks the default locale.
            parts.put("WKST", "MO");
            for (String part : text.strip().toUpperCase(Locale.ROOT).split(";", -1)) {
                String[] sides = part.split("=", 2);
                if (!sides[0].startsWith("X-") && !sides[0].isBlank()) {
                    parts.put(sides[0], sides.length < 2 ? "" : sides[1]);
                }
            }
            return new Parts(parts);
        }

        Optional<String> value(String name) {
            return Optional.ofNullable(byName.get(name)).map(String::strip);
        }

        /** Its UNTIL knows no zones, and what it counts must not be filtered afterwards. */
        String forTheLibrary() {
            return byName.entrySet().stream()
                    .filter(part -> !OURS.contains(part.getKey())
                            && !(isWeekly() && part.getKey().equals("BYMONTH")))
                    .map(part -> part.getKey() + "=" + part.getValue())
                    .collect(Collectors.joining(";"));
        }

        private boolean isWeekly() {
            return "WEEKLY".equals(byName.get("FREQ"));
        }

        /** The months of a weekly rule: the library asks for the month of the week, not for that of each day. */
        Set<Integer> monthsOfWeeks() {
            return isWeekly()
                    ? value("BYMONTH").stream()
                            .flatMap(months -> Stream.of(months.split(",", -1)))
                            .map(Integer::valueOf)
                            .collect(Collectors.toSet())
                    : Set.of();
        }
    }
}
