package org.duologue.domain.scheduling;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.shared.TimeRange;

/**
 * Open hours as instants, merged over midnight (E7). Inside, a range is always the whole merged one, however the
 * question cuts it, because its opening anchors the grid of candidate starts (B31).
 */
public final class OpenHours {

    /**
     * Who is open for so many days on end has no opening that matters: from then on the grid begins anew at each local
     * midnight. Without such a bound, being open around the clock would mean to look back to the beginning of time.
     */
    private static final int LONGEST_RUN_DAYS = 60;

    private final DailyHours hours;
    private final ZoneId zone;

    OpenHours(Availability.State coach, WeeklyHours own) {
        this.hours = new DailyHours(coach, own);
        this.zone = coach.zone();
    }

    /** The merged ranges that overlap the window, by start, cut to it. */
    public List<TimeRange> within(TimeRange window) {
        long from = Millis.floor(window.start());
        long to = Millis.ceil(window.end());
        Spans open = merged(clock(from, to), from, to);
        List<TimeRange> ranges = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            TimeRange range = new TimeRange(Instant.ofEpochMilli(open.from(i)), Instant.ofEpochMilli(open.to(i)));
            if (range.overlaps(window)) {
                ranges.add(new TimeRange(later(range.start(), window.start()), earlier(range.end(), window.end())));
            }
        }
        return ranges;
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** The candidate starts from the one instant on and before the other, of sessions that end while it is open. */
    List<Grid> candidates(long from, long to, long length, long step) {
        WallClock clock = clock(from, to + length);
        Spans open = merged(clock, from, to + length);
        List<Grid> grids = new ArrayList<>(open.size());
        for (int i = 0; i < open.size(); i++) {
            long limit = Math.min(to, open.to(i) - length + 1);
            long at = Math.max(from, open.from(i));
            while (at < limit) {
                Grid grid = grid(clock, open.from(i), at, step);
                Grid part = grid.between(at, limit);
                if (!part.isEmpty()) {
                    grids.add(part);
                }
                at = grid.until();
            }
        }
        return grids;
    }

    /** The grid around a start, if a session from then on ends while it is open. */
    Optional<Grid> gridAround(long start, long length, long step) {
        WallClock clock = clock(start, start + length);
        Spans open = merged(clock, start, start + length);
        for (int i = 0; i < open.size(); i++) {
            if (open.from(i) <= start && start + length <= open.to(i)) {
                return Optional.of(grid(clock, open.from(i), start, step));
            }
        }
        return Optional.empty();
    }

    /** The grid of an open range that an instant in it lies on or between. */
    private static Grid grid(WallClock clock, long open, long at, long step) {
        long anew = clock.startOf(clock.dayOf(open) + LONGEST_RUN_DAYS);
        if (at < anew) {
            return new Grid(open, step, anew);
        }
        long day = clock.dayOf(at);
        return new Grid(clock.startOf(day), step, clock.startOf(day + 1));
    }

    /** A clock for everything that the hours between two instants can depend on. */
    private WallClock clock(long from, long to) {
        return new WallClock(zone, firstDay(from) - LONGEST_RUN_DAYS - 1, lastDay(to) + 1);
    }

    /** A day so early that no hours of an earlier one reach the instant, where no change skips more than a day. */
    private static long firstDay(long from) {
        return Math.floorDiv(from, Millis.DAY) - 2;
    }

    private static long lastDay(long to) {
        return Math.floorDiv(to, Millis.DAY) + 1;
    }

    /** The merged ranges around all that lies between two instants, the first as far back as its grid reaches. */
    private Spans merged(WallClock clock, long from, long to) {
        Spans open = new Spans();
        long last = lastDay(to);
        for (long day = runStart(clock, firstDay(from)); day <= last; day++) {
            List<WallRange> ranges = hours.on(day);
            for (int i = 0; i < ranges.size(); i++) {
                WallRange range = ranges.get(i);
                open.add(clock.at(day, range.from()), clock.at(day, range.to()));
            }
        }
        return open;
    }

    private long runStart(WallClock clock, long day) {
        long start = day;
        while (start >= day - LONGEST_RUN_DAYS && runsOver(clock, start - 1)) {
            start--;
        }
        return start;
    }

    /** Whether hours go on from this day into the next. Asked of instants, as midnight itself can be skipped. */
    private boolean runsOver(WallClock clock, long day) {
        long close = Long.MIN_VALUE;
        for (WallRange range : hours.on(day)) {
            close = Math.max(close, clock.at(day, range.to()));
        }
        long open = Long.MAX_VALUE;
        for (WallRange range : hours.on(day + 1)) {
            open = Math.min(open, clock.at(day + 1, range.from()));
        }
        return open <= close;
    }
}
