package org.duologue.domain.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.shared.TimeRange;

/**
 * A coach's open hours as instants, merged over midnight (E7). Inside, a range is always the whole merged one, however
 * the question cuts it, because its opening anchors the grid of slots (B31).
 */
public final class OpenHours {

    /**
     * Who is open for so many days on end has no opening that matters: from then on the grid begins anew at each local
     * midnight. Without such a bound, being open around the clock would mean to look back to the beginning of time.
     */
    private static final int LONGEST_RUN_DAYS = 60;

    private final Availability availability;
    private final ZoneId zone;

    OpenHours(Availability availability) {
        this.availability = availability;
        this.zone = availability.state().zone();
    }

    /** The merged ranges that overlap the window, by start, cut to it. */
    public List<TimeRange> within(TimeRange window) {
        return merged(window).stream()
                .map(open -> new TimeRange(later(open.start(), window.start()), earlier(open.end(), window.end())))
                .toList();
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * The merged ranges that overlap the window, by start; each whole as far back as its grid reaches,
     * and as far ahead as a session can last that starts in the window.
     */
    List<TimeRange> merged(TimeRange window) {
        LocalDate from = runStart(dateOf(window.start()).minusDays(1));
        // The longest session that starts in the window can end two local days later, where a day is short.
        LocalDate to = dateOf(window.end()).plusDays(2);
        List<TimeRange> ranges = new ArrayList<>();
        for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
            ranges.addAll(rangesOn(date));
        }
        return merged(ranges).stream().filter(open -> open.overlaps(window)).toList();
    }

    private static List<TimeRange> merged(List<TimeRange> ranges) {
        List<TimeRange> merged = new ArrayList<>();
        for (TimeRange range : ranges.stream().sorted().toList()) {
            TimeRange last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || range.start().isAfter(last.end())) {
                merged.add(range);
            } else {
                merged.set(merged.size() - 1, new TimeRange(last.start(), later(last.end(), range.end())));
            }
        }
        return merged;
    }

    /** The ranges of a date as instants. Where a clock change reorders or merges them, they stay as they are here. */
    private List<TimeRange> rangesOn(LocalDate date) {
        return availability.hoursOn(date).stream()
                .map(range -> range.on(date, zone))
                .flatMap(Optional::stream)
                .toList();
    }

    private LocalDate runStart(LocalDate date) {
        LocalDate start = date;
        for (int i = 0; i <= LONGEST_RUN_DAYS && runsOver(start.minusDays(1)); i++) {
            start = start.minusDays(1);
        }
        return start;
    }

    /** Whether hours go on from this date into the next. Asked of instants, as midnight itself can be skipped. */
    private boolean runsOver(LocalDate date) {
        Optional<Instant> close = rangesOn(date).stream().map(TimeRange::end).reduce(OpenHours::later);
        Optional<Instant> open =
                rangesOn(date.plusDays(1)).stream().map(TimeRange::start).reduce(OpenHours::earlier);
        return close.isPresent() && open.isPresent() && !open.get().isAfter(close.get());
    }

    /** The range that encloses the slot, if any. */
    Optional<TimeRange> enclosing(TimeRange slot) {
        return merged(slot).stream().filter(open -> open.encloses(slot)).findFirst();
    }

    /** The grid that an instant inside the open range lies on or between. */
    Grid grid(TimeRange open, Instant at, Duration step) {
        Instant tooLong = startOf(dateOf(open.start()).plusDays(LONGEST_RUN_DAYS));
        if (at.isBefore(tooLong)) {
            return new Grid(open.start(), step, tooLong);
        }
        LocalDate day = dateOf(at);
        return new Grid(startOf(day), step, startOf(day.plusDays(1)));
    }

    private LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }
}
