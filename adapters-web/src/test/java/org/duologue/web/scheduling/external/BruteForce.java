package org.duologue.web.scheduling.external;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A repetition unfolded by looking at every day and asking whether the words of the standard hold for it: slow, and
 * written without a look at what it is compared with.
 *
 * @param every DAILY, WEEKLY, MONTHLY or YEARLY
 * @param months only in these; empty: any, or for YEARLY that of the first
 * @param monthDays only on these, counted from the end if negative; empty: see above
 * @param weekdays only on these, {@code nth} of the month (from the end if negative) or 0 for each
 * @param count how many, or 0
 * @param until the last day, or null
 */
record BruteForce(
        String every,
        int interval,
        Set<Integer> months,
        Set<Integer> monthDays,
        Set<Nth> weekdays,
        int count,
        LocalDate until) {

    /** The second Tuesday, or every Tuesday. */
    record Nth(int nth, DayOfWeek day) {}

    /** The same up to this day. */
    BruteForce until(LocalDate last) {
        return new BruteForce(every, interval, months, monthDays, weekdays, count, last);
    }

    /** The days from the first on, up to the last that is of interest. */
    List<LocalDate> days(LocalDate first, LocalDate last) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            boolean over = (until != null && day.isAfter(until)) || (count > 0 && days.size() == count);
            if (!over && holds(day, first)) {
                days.add(day);
            }
        }
        return days;
    }

    boolean holds(LocalDate day, LocalDate first) {
        return inStep(day, first) && inMonth(day, first) && onDay(day, first);
    }

    private boolean inStep(LocalDate day, LocalDate first) {
        long steps =
                switch (every) {
                    case "DAILY" -> ChronoUnit.DAYS.between(first, day);
                    case "WEEKLY" -> ChronoUnit.WEEKS.between(monday(first), monday(day));
                    case "MONTHLY" -> ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(day));
                    default -> day.getYear() - first.getYear();
                };
        return steps % interval == 0;
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private boolean inMonth(LocalDate day, LocalDate first) {
        boolean monthOfTheFirst = months.isEmpty() && every.equals("YEARLY");
        return monthOfTheFirst
                ? day.getMonth() == first.getMonth()
                : months.isEmpty() || months.contains(day.getMonthValue());
    }

    private boolean onDay(LocalDate day, LocalDate first) {
        int length = day.lengthOfMonth();
        int number = day.getDayOfMonth();
        boolean byNumber = monthDays.isEmpty() || monthDays.contains(number) || monthDays.contains(number - length - 1);
        boolean byWeekday = weekdays.isEmpty()
                || weekdays.stream()
                        .anyMatch(nth -> nth.day() == day.getDayOfWeek()
                                && (nth.nth() == 0
                                        || nth.nth() == (number - 1) / 7 + 1
                                        || nth.nth() == -((length - number) / 7 + 1)));
        if (!monthDays.isEmpty() || !weekdays.isEmpty()) {
            return byNumber && byWeekday;
        }
        return switch (every) {
            case "DAILY" -> true;
            case "WEEKLY" -> day.getDayOfWeek() == first.getDayOfWeek();
            default -> number == first.getDayOfMonth();
        };
    }

    /** When that is on the clock of a zone, by java.time's own rule for clock changes. */
    static ZonedDateTime at(LocalDate day, LocalTime time, ZoneId zone) {
        return ZonedDateTime.of(day, time, zone);
    }
}
