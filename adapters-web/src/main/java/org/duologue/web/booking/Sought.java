package org.duologue.web.booking;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Zones;

/**
 * What somebody looks for in a calendar of free times, as its address says it. What cannot be read is left out: an old
 * or mistyped address still shows a calendar. Of several values of one name the last counts: the pressed button comes
 * after what the form remembers.
 *
 * @param month the month asked for
 * @param day the day asked for, else the one shown before if the month does not change
 * @param zone the zone in which to show times
 * @param chosen the starts chosen so far, without the one dropped, by time
 * @param why the time of day that somebody misses
 */
public record Sought(
        Optional<YearMonth> month,
        Optional<LocalDate> day,
        ZoneId zone,
        List<Instant> chosen,
        Optional<LocalTime> why) {

    private static final int MOST = 20;

    /** What the form says, with times in this zone unless it says another. */
    public static Sought of(Entered entered, ZoneId own) {
        Optional<YearMonth> month = last(entered, "month", YearMonth::parse).filter(m -> sane(m.getYear()));
        Optional<LocalDate> day =
                date(entered, "day").or(() -> month.isPresent() ? Optional.empty() : date(entered, "at"));
        List<Instant> dropped = instants(entered, "drop").toList();
        List<Instant> chosen = instants(entered, "slot")
                .filter(start -> !dropped.contains(start))
                .distinct()
                .sorted()
                .limit(MOST)
                .toList();
        return new Sought(
                month,
                day,
                Zones.parse(entered.value("zone")).orElse(own),
                chosen,
                last(entered, "why", LocalTime::parse));
    }

    /** The same, keeping only the time chosen last. */
    public Sought one(Entered entered) {
        List<Instant> all = instants(entered, "slot").toList();
        return choosing(all.isEmpty() ? all : all.subList(all.size() - 1, all.size()));
    }

    /** The same with other chosen starts. */
    public Sought choosing(List<Instant> starts) {
        return new Sought(month, day, zone, starts, why);
    }

    private static Optional<LocalDate> date(Entered entered, String name) {
        return last(entered, name, LocalDate::parse).filter(date -> sane(date.getYear()));
    }

    private static boolean sane(int year) {
        return year >= 1970 && year < 3000;
    }

    private static Stream<Instant> instants(Entered entered, String name) {
        return entered.values(name).stream()
                .flatMap(text -> read(text, OffsetDateTime::parse).stream())
                .filter(time -> sane(time.getYear()))
                .map(OffsetDateTime::toInstant);
    }

    private static <T> Optional<T> last(Entered entered, String name, Function<String, T> reading) {
        List<String> values = entered.values(name);
        return values.isEmpty() ? Optional.empty() : read(values.get(values.size() - 1), reading);
    }

    private static <T> Optional<T> read(String text, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
