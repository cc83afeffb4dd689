package org.duologue.domain.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.duologue.domain.shared.TimeRange;

/**
 * All that decides which times are free. What shall not stand in the way is simply left out: a booking that is to be
 * moved (B25), a time that is held for the one who asks. Holds that have run out by {@code now} drop out here, so that
 * no rule has to know of it.
 *
 * @param length of the session, more than nothing and at most 24 hours, in whole milliseconds
 * @param coachBusy what the coach has in the time that is asked about, extended by 8 days at both ends so that caps and
 *     buffers are right at its edges; in any order
 * @param studentBusy what the student has in that time; buffers are without meaning here
 * @param openSessions how many sessions with the appointment the student has ahead; needed where the rules cap them
 */
public record SlotQuestion(
        TimeRules rules,
        Duration length,
        Availability availability,
        List<BusyTime> coachBusy,
        List<BusyTime> studentBusy,
        int openSessions,
        Instant now) {

    public SlotQuestion {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(availability, "availability");
        Objects.requireNonNull(now, "now");
        coachBusy = counting(coachBusy, now);
        studentBusy = counting(studentBusy, now);
        if (length.isNegative() || length.isZero() || length.toMinutes() > SessionType.MAX_MINUTES) {
            throw new IllegalArgumentException("a session lasts up to 24 hours: " + length);
        }
        if (!length.equals(Duration.ofMillis(length.toMillis()))) {
            throw new IllegalArgumentException("a session lasts whole milliseconds: " + length);
        }
    }

    /** What still counts: a hold that has run out is as if it had never been, however late somebody clears it away. */
    private static List<BusyTime> counting(List<BusyTime> busy, Instant now) {
        return busy.stream().filter(time -> time.countsAt(now)).toList();
    }

    /** The session that starts in that millisecond. */
    TimeRange slot(Instant start) {
        return TimeRange.of(Instant.ofEpochMilli(Millis.floor(start)), length);
    }

    /** The coach's zone, which decides what a day is (E5). */
    ZoneId zone() {
        return availability.state().zone();
    }

    /** The first instant at which a session can start (B33). */
    Instant earliest() {
        return now.plus(rules.minimumNotice());
    }

    /** The first instant that is too far ahead (B33). */
    Instant horizonEnd() {
        return rules.horizonEnd(now, zone());
    }
}
