package org.duologue.web.view.part;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duologue.web.view.Reader;
import org.duologue.web.view.Times;

/**
 * A month in which free days can be chosen. Weeks begin on Monday.
 *
 * @param title May 2026
 * @param weekdays Mon to Sun
 * @param weeks the weeks, each of seven cells; a cell outside of the month is empty
 * @param before the month before, as {@code 2026-04}, empty if one cannot go there
 * @param beforeLabel its name
 * @param after the month after, empty if one cannot go there
 * @param afterLabel its name
 */
public record Month(
        String title,
        List<String> weekdays,
        List<List<Optional<Day>>> weeks,
        String before,
        String beforeLabel,
        String after,
        String afterLabel) {

    /**
     * One day of the month.
     *
     * @param value 2026-05-15
     * @param number 15
     * @param label what a button says: Fri 15 May, free times, 1 time chosen
     * @param free whether it has free times
     * @param shown whether its times are shown at the moment
     * @param chosen whether a time on it has been chosen
     * @param today whether it is today
     */
    public record Day(
            String value, int number, String label, boolean free, boolean shown, boolean chosen, boolean today) {

        /** The value of {@code aria-current}, or null. */
        public String ariaCurrent() {
            return today ? "date" : null;
        }

        /** The value of {@code data-chosen}, or null. */
        public String dataChosen() {
            return chosen ? "true" : null;
        }
    }

    /**
     * What a month is drawn from.
     *
     * @param month which
     * @param free the days with free times
     * @param chosen the days on which a time has been chosen
     * @param shown the day whose times are shown
     * @param first the first month one can go to
     * @param last the last month one can go to
     */
    public record Facts(
            YearMonth month,
            Set<LocalDate> free,
            Set<LocalDate> chosen,
            Optional<LocalDate> shown,
            YearMonth first,
            YearMonth last) {}

    /** The month, said to the reader. */
    public static Month of(Facts facts, Reader reader) {
        Times times = reader.times();
        YearMonth month = facts.month();
        int lead = month.atDay(1).getDayOfWeek().getValue() - 1;
        List<Optional<Day>> cells = Stream.concat(
                        Stream.generate(Optional::<Day>empty).limit(lead),
                        IntStream.rangeClosed(1, month.lengthOfMonth())
                                .mapToObj(n -> Optional.of(day(month.atDay(n), facts, reader))))
                .toList();
        boolean back = month.isAfter(facts.first());
        boolean on = month.isBefore(facts.last());
        return new Month(
                times.month(month),
                Arrays.stream(DayOfWeek.values()).map(times::weekdayShort).toList(),
                weeks(cells),
                back ? month.minusMonths(1).toString() : "",
                times.month(month.minusMonths(1)),
                on ? month.plusMonths(1).toString() : "",
                times.month(month.plusMonths(1)));
    }

    private static List<List<Optional<Day>>> weeks(List<Optional<Day>> cells) {
        return IntStream.range(0, (cells.size() + 6) / 7)
                .mapToObj(week -> IntStream.range(week * 7, week * 7 + 7)
                        .mapToObj(i -> i < cells.size() ? cells.get(i) : Optional.<Day>empty())
                        .toList())
                .toList();
    }

    private static Day day(LocalDate date, Facts facts, Reader reader) {
        boolean chosen = facts.chosen().contains(date);
        String label = reader.text("booking.day", "day", reader.times().day(date), "chosen", chosen ? 1 : 0);
        return new Day(
                date.toString(),
                date.getDayOfMonth(),
                label,
                facts.free().contains(date) || chosen,
                facts.shown().filter(date::equals).isPresent(),
                chosen,
                date.equals(reader.times().today()));
    }
}
