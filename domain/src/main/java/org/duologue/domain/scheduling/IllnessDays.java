package org.duologue.domain.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;

/**
 * The days on which a coach is ill, whole days on the coach's wall clock.
 *
 * @param from the first
 * @param to the last; the same day or a later one, at most {@link #MAX} days in all
 */
public record IllnessDays(LocalDate from, LocalDate to) {

    /** The most days at once. */
    public static final int MAX = 31;

    public IllnessDays {
        if (!fit(from, to)) {
            throw new IllegalArgumentException("not 1.." + MAX + " days: " + from + " to " + to);
        }
    }

    /** Reads them; refused as {@code invalid} on {@code value} if they are none, too many, or not of 1970 to 9999. */
    public static IllnessDays of(LocalDate from, LocalDate to) {
        if (!fit(from, to)) {
            throw new Refused(Invalid.of(new FieldProblem("value", "bad-days", Map.of("max", MAX))));
        }
        return new IllnessDays(from, to);
    }

    private static boolean fit(LocalDate from, LocalDate to) {
        long more = ChronoUnit.DAYS.between(from, to);
        return more >= 0 && more < MAX && from.getYear() >= 1970 && to.getYear() <= 9999;
    }

    /** All of them, the first one first. */
    public List<LocalDate> all() {
        return from.datesUntil(to.plusDays(1)).toList();
    }

    /** From the first moment of the first to the last of the last, in this zone. */
    public TimeRange in(ZoneId zone) {
        Instant start = from.atStartOfDay(zone).toInstant();
        return new TimeRange(start, to.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
