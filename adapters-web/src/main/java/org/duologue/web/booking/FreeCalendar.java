package org.duologue.web.booking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.duologue.application.booking.FreeTimesQuestion;
import org.duologue.application.booking.OfferedTime;
import org.duologue.domain.shared.TimeRange;
import org.duologue.web.view.Reader;

/**
 * Reads free times into days of the reader's zone. A month is one question; only where the day asked for has nothing
 * free a second one looks for the next free day.
 *
 * @param reader for whom, in the zone in which times are shown
 * @param sought what is looked for
 * @param first the first month shown or to be chosen
 * @param last the last day on which anything can be free
 * @param months how many months were asked for
 * @param byDay the free times by day, both in their order
 * @param next finds the next free time from an instant on
 */
record FreeCalendar(
        Reader reader,
        Sought sought,
        YearMonth first,
        LocalDate last,
        int months,
        TreeMap<LocalDate, List<OfferedTime>> byDay,
        Function<Instant, Optional<TimeRange>> next) {

    private static final Duration LONGEST = Duration.ofDays(62);

    /** The questions a calendar asks. */
    interface Asked {
        /** The free times of a question. */
        List<OfferedTime> free(FreeTimesQuestion question);

        /** The next free time of a question. */
        Optional<TimeRange> next(FreeTimesQuestion question);
    }

    /**
     * Asks for the month that is looked for; where none is, for this month and the next, to begin with the first
     * free day.
     *
     * @param question with any window
     * @param until the first instant at which no session can begin any more
     */
    static FreeCalendar ask(Asked asked, FreeTimesQuestion question, Sought sought, Instant until, Reader reader) {
        Reader there = reader.in(sought.zone());
        LocalDate last = there.times().date(latest(until.minusMillis(1), reader.now()));
        YearMonth now = YearMonth.from(there.times().today());
        Optional<YearMonth> wanted = sought.day().map(YearMonth::from).or(sought::month);
        YearMonth first = wanted.map(m -> m.isAfter(YearMonth.from(last)) ? YearMonth.from(last) : m)
                .map(m -> m.isBefore(now) ? now : m)
                .orElse(now);
        int months = wanted.isPresent() ? 1 : 2;
        Instant from = latest(start(first, sought), reader.now());
        Instant to = earliest(start(first.plusMonths(months), sought), from.plus(LONGEST));
        TreeMap<LocalDate, List<OfferedTime>> byDay = asked.free(question.between(from, to)).stream()
                .collect(groupingBy(offer -> there.times().date(offer.time().start()), TreeMap::new, toList()));
        return new FreeCalendar(
                there, sought, first, last, months, byDay, at -> asked.next(question.between(at, at.plus(LONGEST))));
    }

    /** The day to show: the one asked for, else the first free one. */
    Optional<LocalDate> day() {
        return sought.day().or(() -> byDay.keySet().stream().findFirst());
    }

    /** The month to show. */
    YearMonth month() {
        return day().map(YearMonth::from).filter(m -> sought.day().isEmpty()).orElse(first);
    }

    /** The free days of the month shown. */
    Set<LocalDate> freeDays() {
        return byDay.keySet().stream()
                .filter(day -> YearMonth.from(day).equals(month()))
                .collect(toSet());
    }

    /** The free times of the day shown. */
    List<OfferedTime> times() {
        return day().map(day -> byDay.getOrDefault(day, List.of())).orElseGet(List::of);
    }

    /** The next free time after the day shown, or after all that was asked for. */
    Optional<TimeRange> nextFree() {
        Optional<LocalDate> later = day().flatMap(day -> Optional.ofNullable(byDay.higherKey(day)));
        return later.map(day -> byDay.get(day).get(0).time())
                .or(() -> next.apply(latest(start(first.plusMonths(months), sought), reader.now())));
    }

    private static Instant start(YearMonth month, Sought sought) {
        return month.atDay(1).atStartOfDay(sought.zone()).toInstant();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
