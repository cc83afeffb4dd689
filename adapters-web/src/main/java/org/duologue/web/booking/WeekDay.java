package org.duologue.web.booking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duologue.domain.shared.TimeRange;

/**
 * One day of a week as quarters of an hour on the clock. On a day whose clock goes back two things may have the same
 * time on it: the later one moves down, so that nothing hides anything.
 */
final class WeekDay {

    /** The quarters of a day. */
    static final int QUARTERS = 96;

    private static final int OFF = -1;
    private static final int FREE = -2;
    private static final int BUFFER = -3;

    private final LocalDate day;
    private final ZoneId zone;
    private final TimeRange whole;
    private final int[] quarters = new int[QUARTERS];
    private final List<WeekEntry> entries = new ArrayList<>();

    WeekDay(LocalDate day, ZoneId zone) {
        this.day = day;
        this.zone = zone;
        this.whole = new TimeRange(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
        Arrays.fill(quarters, OFF);
    }

    /** The day from its first instant to that of the next. */
    TimeRange whole() {
        return whole;
    }

    /** Marks open hours, then buffers, then what is in them; sessions before requests, and those before busy times. */
    WeekDay fill(List<TimeRange> open, List<TimeRange> blocked, List<WeekEntry> all) {
        on(open).forEach(range -> mark(range, FREE));
        on(blocked).forEach(range -> mark(range, BUFFER));
        all.stream()
                .filter(entry -> entry.time().overlaps(whole))
                .sorted(Comparator.comparing(WeekEntry::rank).thenComparing(WeekEntry::time))
                .forEach(this::place);
        return this;
    }

    private Stream<TimeRange> on(List<TimeRange> ranges) {
        return ranges.stream().filter(range -> range.overlaps(whole));
    }

    private void mark(TimeRange range, int kind) {
        Arrays.fill(quarters, first(range), last(range), kind);
    }

    private void place(WeekEntry entry) {
        int index = entries.size();
        entries.add(entry);
        int from = first(entry.time());
        int to = Math.max(from + 1, last(entry.time()));
        int placed = 0;
        for (int quarter = from; quarter < to; quarter++) {
            if (quarters[quarter] < 0) {
                quarters[quarter] = index;
                placed++;
            }
        }
        for (int quarter = to; placed == 0 && !entry.isBusy() && quarter < QUARTERS; quarter++) {
            if (quarters[quarter] < 0) {
                quarters[quarter] = index;
                placed++;
            }
        }
    }

    private int first(TimeRange range) {
        return range.start().isBefore(whole.start()) ? 0 : minutes(LocalDateTime.ofInstant(range.start(), zone)) / 15;
    }

    private int last(TimeRange range) {
        if (!range.end().isBefore(whole.end())) {
            return QUARTERS;
        }
        int end = (minutes(LocalDateTime.ofInstant(range.end(), zone)) + 14) / 15;
        return Math.max(end, Math.min(QUARTERS, first(range) + 1));
    }

    private static int minutes(LocalDateTime local) {
        return local.getHour() * 60 + local.getMinute();
    }

    /** The first quarter that is not off, or {@link #QUARTERS}. */
    int begins() {
        int quarter = 0;
        while (quarter < QUARTERS && quarters[quarter] == OFF) {
            quarter++;
        }
        return quarter;
    }

    /** The quarter after the last that is not off, or 0. */
    int ends() {
        int quarter = QUARTERS;
        while (quarter > 0 && quarters[quarter - 1] == OFF) {
            quarter--;
        }
        return quarter;
    }

    /** Whether a cell begins at the quarter, in a table that begins at {@code top}. */
    boolean beginsAt(int quarter, int top) {
        return quarter == top
                || quarters[quarter] != quarters[quarter - 1]
                || (quarter % 4 == 0 && quarters[quarter] < 0);
    }

    /** The cell that begins at the quarter. */
    WeekModel.Cell cell(int quarter, int bottom, boolean shown) {
        int end = quarter + 1;
        while (end < bottom && !beginsAt(end, quarter)) {
            end++;
        }
        int kind = quarters[quarter];
        return switch (kind) {
            case OFF -> plain("off", end - quarter, shown);
            case FREE -> plain("free", end - quarter, shown);
            case BUFFER -> plain("buffer", end - quarter, shown);
            default -> entries.get(kind).cell(end - quarter, shown);
        };
    }

    private static WeekModel.Cell plain(String kind, int rows, boolean shown) {
        return new WeekModel.Cell(kind, rows, "", "", "", shown);
    }

    /** Its date. */
    LocalDate day() {
        return day;
    }
}
