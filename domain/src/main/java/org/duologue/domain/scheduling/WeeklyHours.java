package org.duologue.domain.scheduling;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Hours that repeat every week, on the wall clock.
 *
 * @param ranges normalised ranges of each weekday that has any
 */
public record WeeklyHours(Map<DayOfWeek, List<WallRange>> ranges) {

    /** No hours at all. */
    public static final WeeklyHours NONE = new WeeklyHours(Map.of());

    public WeeklyHours {
        SortedMap<DayOfWeek, List<WallRange>> days = new TreeMap<>();
        ranges.forEach((day, hours) -> {
            if (!hours.isEmpty()) {
                days.put(day, WallRange.normalised(hours));
            }
        });
        ranges = Collections.unmodifiableSortedMap(days);
    }

    /** The ranges of a weekday, in order. */
    public List<WallRange> on(DayOfWeek day) {
        return ranges.getOrDefault(day, List.of());
    }

    /** Whether no weekday has hours. */
    public boolean isEmpty() {
        return ranges.isEmpty();
    }
}
