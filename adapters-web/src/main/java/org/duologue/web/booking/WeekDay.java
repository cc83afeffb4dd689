package org.duologue.web.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.domain.shared.TimeRange;

/**
 * One day of a week as quarters of an hour on the clock. What finds all its quarters taken shares them with what is
 * there: nothing hides a session or a request, and nothing moves to another hour. So the hour that comes twice, on a
 * day whose clock goes back, is shared as well.
 */
final class WeekDay {

    /** The quarters of a day. */
    static final int QUARTERS = 96;

    private static final String OFF = "off";
    private static final String FREE = "free";
    private static final String BUFFER = "buffer";

    private final LocalDate day;
    private final ZoneId zone;
    private final Optional<TimeRange> whole;
    private final String[] ground = new String[QUARTERS];
    private final List<List<WeekEntry>> entries = new ArrayList<>(Collections.nCopies(QUARTERS, List.of()));

    WeekDay(LocalDate day, ZoneId zone) {
        this.day = day;
        this.zone = zone;
        Instant start = day.atStartOfDay(zone).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        this.whole = start.isBefore(end) ? Optional.of(new TimeRange(start, end)) : Optional.empty();
        Arrays.fill(ground, OFF);
    }

    /** The day from its first instant to that of the next; empty for a day that its zone skipped. */
    Optional<TimeRange> whole() {
        return whole;
    }

    /** Marks open hours, then buffers, then what is in them, by rank. */
    WeekDay fill(List<TimeRange> open, List<TimeRange> blocked, List<WeekEntry> all) {
        whole.ifPresent(within -> {
            open.stream().filter(within::overlaps).forEach(range -> mark(range, within, FREE));
            blocked.stream().filter(within::overlaps).forEach(range -> mark(range, within, BUFFER));
            all.stream()
                    .filter(entry -> within.overlaps(entry.time()))
                    .sorted(Comparator.comparing(WeekEntry::rank).thenComparing(WeekEntry::time))
                    .forEach(entry -> place(entry, within));
        });
        return this;
    }

    private void mark(TimeRange range, TimeRange within, String kind) {
        Arrays.fill(ground, first(range, within), last(range, within), kind);
    }

    private void place(WeekEntry entry, TimeRange within) {
        List<List<WeekEntry>> there = entries.subList(first(entry.time(), within), last(entry.time(), within));
        if (there.stream().anyMatch(List::isEmpty)) {
            there.replaceAll(taken -> taken.isEmpty() ? List.of(entry) : taken);
        } else if (!entry.isBusy()) {
            there.replaceAll(
                    taken -> Stream.concat(taken.stream(), Stream.of(entry)).toList());
        }
    }

    private int first(TimeRange range, TimeRange within) {
        return range.start().isBefore(within.start()) ? 0 : minutes(range.start()) / 15;
    }

    private int last(TimeRange range, TimeRange within) {
        if (!range.end().isBefore(within.end())) {
            return QUARTERS;
        }
        return Math.max(first(range, within) + 1, (minutes(range.end()) + 14) / 15);
    }

    private int minutes(Instant instant) {
        LocalTime time = LocalTime.ofInstant(instant, zone);
        return time.getHour() * 60 + time.getMinute();
    }

    /** The first quarter that is not off, or {@link #QUARTERS}. */
    int begins() {
        int quarter = 0;
        while (quarter < QUARTERS && isOff(quarter)) {
            quarter++;
        }
        return quarter;
    }

    /** The quarter after the last that is not off, or 0. */
    int ends() {
        int quarter = QUARTERS;
        while (quarter > 0 && isOff(quarter - 1)) {
            quarter--;
        }
        return quarter;
    }

    private boolean isOff(int quarter) {
        return ground[quarter].equals(OFF) && entries.get(quarter).isEmpty();
    }

    /** Whether a cell begins at the quarter, in a table that begins at {@code top}. */
    boolean beginsAt(int quarter, int top) {
        if (quarter == top || !entries.get(quarter).equals(entries.get(quarter - 1))) {
            return true;
        }
        return entries.get(quarter).isEmpty() && (quarter % 4 == 0 || !ground[quarter].equals(ground[quarter - 1]));
    }

    /** The cell that begins at the quarter. */
    WeekModel.Cell cell(int quarter, int bottom, boolean shown) {
        int end = quarter + 1;
        while (end < bottom && !beginsAt(end, quarter)) {
            end++;
        }
        List<WeekEntry> there = entries.get(quarter);
        return new WeekModel.Cell(
                there.isEmpty() ? ground[quarter] : "entry " + there.get(0).kind(),
                end - quarter,
                there.stream().map(WeekEntry::said).toList(),
                shown);
    }

    /** Its date. */
    LocalDate day() {
        return day;
    }
}
