package org.duologue.domain.scheduling;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;

/**
 * The wall clock of a zone over some days, by java.time's rule (B32): a time that a change skips moves forward by the
 * gap, one that comes twice is the first of the two. Between two changes a wall time is an instant by one subtraction,
 * which is why hours of a year cost no more than a few look-ups. Days are numbered as by {@code LocalDate}.
 */
final class WallClock {

    /** Offsets from Greenwich are at most 18 hours, so that this is enough to both sides. */
    private static final long MARGIN = 2 * Millis.DAY;

    private long[] changes = new long[4];
    private long[] wallFrom = new long[4];
    private long[] offsets = new long[4];
    private int size;

    /** Over the days from the first to the last. */
    WallClock(ZoneId zone, long firstDay, long lastDay) {
        ZoneRules rules = zone.getRules();
        Instant start = Instant.ofEpochMilli(firstDay * Millis.DAY - MARGIN);
        Instant end = Instant.ofEpochMilli(lastDay * Millis.DAY + MARGIN);
        add(Long.MIN_VALUE, Long.MIN_VALUE, rules.getOffset(start).getTotalSeconds());
        ZoneOffsetTransition change = rules.nextTransition(start);
        while (change != null && change.getInstant().isBefore(end)) {
            long instant = change.toEpochSecond() * 1000;
            int before = change.getOffsetBefore().getTotalSeconds();
            int after = change.getOffsetAfter().getTotalSeconds();
            add(instant, instant + Math.max(before, after) * 1000L, after);
            change = rules.nextTransition(change.getInstant());
        }
    }

    /** An offset that applies from a change on, to wall times from the later of the clock's two faces then. */
    private void add(long change, long wall, int offsetSeconds) {
        if (size == changes.length) {
            changes = Arrays.copyOf(changes, 2 * size);
            wallFrom = Arrays.copyOf(wallFrom, 2 * size);
            offsets = Arrays.copyOf(offsets, 2 * size);
        }
        changes[size] = change;
        wallFrom[size] = wall;
        offsets[size] = offsetSeconds * 1000L;
        size++;
    }

    /** When it is so many minutes after midnight. */
    long at(long day, int minutes) {
        long wall = day * Millis.DAY + minutes * Millis.MINUTE;
        return wall - offsets[lastUpTo(wallFrom, wall)];
    }

    /** When the day begins, which is not at midnight where that is skipped. */
    long startOf(long day) {
        long wall = day * Millis.DAY;
        int i = lastUpTo(wallFrom, wall);
        long instant = wall - offsets[i];
        return i + 1 < size ? Math.min(instant, changes[i + 1]) : instant;
    }

    /** Which day it is. */
    long dayOf(long instant) {
        return Math.floorDiv(instant + offsets[lastUpTo(changes, instant)], Millis.DAY);
    }

    private int lastUpTo(long[] ascending, long limit) {
        int i = size - 1;
        while (ascending[i] > limit) {
            i--;
        }
        return i;
    }
}
