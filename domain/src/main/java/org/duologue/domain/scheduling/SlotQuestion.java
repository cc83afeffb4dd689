package org.duologue.domain.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * All that decides which times are free. What shall not stand in the way is simply left out of the busy times: a
 * booking that is to be moved (B25), a time that is held for the one who asks.
 */
public final class SlotQuestion {

    private final TimeRules rules;
    private final Duration length;
    private final OpenHours hours;
    private final ZoneId zone;
    private final Instant now;
    private final Instant horizonEnd;
    private final BusyIndex coach;
    private final BusyIndex coachBuffered;
    private final BusyIndex student;
    private final SessionStarts sessions;
    private final Availability availability;

    /**
     * Asks.
     *
     * @param length of the session, more than nothing and at most 24 hours
     * @param coachBusy what the coach has in the time that is asked about, extended by 8 days at both ends so that caps
     *     and buffers are right at its edges; in any order
     * @param studentBusy what the student has in that time; buffers are without meaning here
     */
    public SlotQuestion(
            TimeRules rules,
            Duration length,
            Availability availability,
            List<BusyTime> coachBusy,
            List<BusyTime> studentBusy,
            Instant now) {
        if (length.isNegative() || length.isZero() || length.toMinutes() > SessionType.MAX_MINUTES) {
            throw new IllegalArgumentException("a session lasts up to 24 hours: " + length);
        }
        this.rules = Objects.requireNonNull(rules, "rules");
        this.length = length;
        this.availability = Objects.requireNonNull(availability, "availability");
        this.hours = availability.openHours();
        this.zone = availability.state().zone();
        this.now = Objects.requireNonNull(now, "now");
        this.coach = new BusyIndex(coachBusy, BusyTime::range);
        this.coachBuffered = new BusyIndex(coachBusy, BusyTime::buffered);
        this.student = new BusyIndex(studentBusy, BusyTime::range);
        this.sessions = new SessionStarts(coachBusy, zone);
        this.horizonEnd = LocalDate.ofInstant(now, zone)
                .plusDays(rules.horizonDays() + 1L)
                .atStartOfDay(zone)
                .toInstant();
    }

    TimeRules rules() {
        return rules;
    }

    Duration length() {
        return length;
    }

    Availability availability() {
        return availability;
    }

    OpenHours hours() {
        return hours;
    }

    Instant now() {
        return now;
    }

    BusyIndex coach() {
        return coach;
    }

    BusyIndex coachBuffered() {
        return coachBuffered;
    }

    BusyIndex student() {
        return student;
    }

    SessionStarts sessions() {
        return sessions;
    }

    /** The coach's zone, which decides what a day is (E5). */
    ZoneId zone() {
        return zone;
    }

    /** The first instant at which a session can start (B33). */
    Instant earliest() {
        return now.plus(rules.minimumNotice());
    }

    /** The first instant that is too far ahead: the end of the coach's local day today + horizon (B33). */
    Instant horizonEnd() {
        return horizonEnd;
    }
}
