package org.duologue.domain.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * What an appointment asks of a session's time.
 *
 * @param bufferBefore kept free before each session, for the coach
 * @param bufferAfter kept free after each session, for the coach
 * @param slotStep distance of candidate starts (B31), 5 minutes to 24 hours
 * @param minimumNotice a session starts no sooner than this after it is booked (B33)
 * @param horizonDays a session starts at the latest on the coach's local day today + this (B33)
 * @param perDayCap the most sessions of a coach that start on one local day of the coach
 * @param perWeekCap the most sessions of a coach that start in one local week of the coach, from Monday
 * @param openCap the most sessions with the appointment that a student has ahead of them
 * @param hours the only hours in which it is given, on each coach's own wall clock; none: whenever the coach is open
 */
public record TimeRules(
        Duration bufferBefore,
        Duration bufferAfter,
        Duration slotStep,
        Duration minimumNotice,
        int horizonDays,
        Optional<Integer> perDayCap,
        Optional<Integer> perWeekCap,
        Optional<Integer> openCap,
        WeeklyHours hours) {

    /** The longest horizon, in days. */
    public static final int MAX_HORIZON = 730;

    /** The longest buffer. */
    public static final Duration MAX_BUFFER = Duration.ofHours(24);

    /** The shortest distance of candidate starts. */
    public static final Duration MIN_STEP = Duration.ofMinutes(5);

    /** The longest distance of candidate starts. */
    public static final Duration MAX_STEP = Duration.ofHours(24);

    /** The longest notice, also for changes. */
    public static final Duration MAX_NOTICE = Duration.ofDays(365);

    /** The highest cap that makes sense. */
    public static final int MAX_CAP = 1_000;

    public TimeRules {
        requireWithin("bufferBefore", bufferBefore, Duration.ZERO, MAX_BUFFER);
        requireWithin("bufferAfter", bufferAfter, Duration.ZERO, MAX_BUFFER);
        requireWithin("slotStep", slotStep, MIN_STEP, MAX_STEP);
        requireWithin("minimumNotice", minimumNotice, Duration.ZERO, MAX_NOTICE);
        if (horizonDays < 0 || horizonDays > MAX_HORIZON) {
            throw new IllegalArgumentException("the horizon is 0.." + MAX_HORIZON + " days: " + horizonDays);
        }
        requireCap(perDayCap);
        requireCap(perWeekCap);
        requireCap(openCap);
        Objects.requireNonNull(hours, "hours");
    }

    private static void requireWithin(String name, Duration value, Duration min, Duration max) {
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            throw new IllegalArgumentException(name + " is " + min + ".." + max + ", not " + value);
        }
    }

    private static void requireCap(Optional<Integer> cap) {
        if (cap.isPresent() && (cap.get() < 1 || cap.get() > MAX_CAP)) {
            throw new IllegalArgumentException("a cap is 1.." + MAX_CAP + ", not " + cap.get());
        }
    }

    /** The first instant that is too far ahead: the end of a coach's local day today + horizon, in this zone (B33). */
    public Instant horizonEnd(Instant now, ZoneId zone) {
        return LocalDate.ofInstant(now, zone)
                .plusDays(horizonDays + 1L)
                .atStartOfDay(zone)
                .toInstant();
    }
}
