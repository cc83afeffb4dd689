package org.duologue.domain.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Name;

/**
 * A calendar that a coach keeps elsewhere and that is read for busy times (F4, X20). It is read again and again: every
 * {@link #PAUSE} while that goes well, after failures with pauses that double up to {@link #LONGEST_PAUSE}. A failure
 * changes nothing about what the last good reading found.
 */
public final class ExternalCalendar {

    /** The most external calendars of one coach. */
    public static final int MAX_PER_COACH = 10;
    /** Between two readings. */
    public static final Duration PAUSE = Duration.ofMinutes(15);
    /** Between two readings that fail. */
    public static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    /** How far ahead a reading looks: as far as anybody can book, and a little more. */
    public static final Duration REACH = Duration.ofDays(TimeRules.MAX_HORIZON + 3L);
    /** After so long a calendar is read as a whole even if it has not changed, since time has moved on. */
    public static final Duration WHOLE_READING_LASTS = Duration.ofDays(1);

    private State state;

    private ExternalCalendar(State state) {
        this.state = Objects.requireNonNull(state, "state");
    }

    /** A calendar that is added now and has not been read yet. */
    public static ExternalCalendar add(ExternalCalendarId id, MemberId coach, Name name, CalendarUrl url, Instant now) {
        return new ExternalCalendar(
                new State(id, coach, name, url, now, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** The calendar that had this state. */
    public static ExternalCalendar restore(State state) {
        return new ExternalCalendar(state);
    }

    /** Its values. */
    public State state() {
        return state;
    }

    /** It was read as a whole. */
    public void read(Copy copy, Instant now) {
        state = state.with(Optional.of(now), Optional.empty(), Optional.of(copy));
    }

    /** It is as it was at the last whole reading. */
    public void unchanged(Instant now) {
        state = state.with(Optional.of(now), Optional.empty(), state.copy);
    }

    /** It could not be read. */
    public void failed(ReadFailure why, Instant now) {
        Failure failure = state.failure
                .map(before -> new Failure(before.since, now, why, before.times + 1))
                .orElseGet(() -> new Failure(now, now, why, 1));
        state = state.with(state.readAt, Optional.of(failure), state.copy);
    }

    /** When it is to be read again. */
    public Instant nextReading() {
        Optional<Instant> afterFailure = state.failure.map(failure -> failure.at.plus(pause(failure.times)));
        return afterFailure.or(() -> state.readAt.map(at -> at.plus(PAUSE))).orElse(state.addedAt);
    }

    private static Duration pause(int failures) {
        Duration doubled = PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    /** The copy that is still good, so that it is enough to ask whether the calendar has changed since. */
    public Optional<Copy> usableCopy(ZoneId zone, Instant now) {
        return state.copy.filter(copy -> copy.zone.equals(zone) && now.isBefore(copy.readAt.plus(WHOLE_READING_LASTS)));
    }

    /**
     * What the last whole reading was like.
     *
     * @param zone in which its days and floating times were understood
     * @param etag how the other side calls that version, or empty
     * @param lastModified when the other side changed it, in its words, or empty
     */
    public record Copy(Instant readAt, ZoneId zone, String etag, String lastModified) {

        public Copy {
            Objects.requireNonNull(readAt, "readAt");
            Objects.requireNonNull(zone, "zone");
            Objects.requireNonNull(etag, "etag");
            Objects.requireNonNull(lastModified, "lastModified");
        }
    }

    /**
     * Readings that failed one after another.
     *
     * @param since the first of them
     * @param at the latest
     * @param why the latest failed
     * @param times how many
     */
    public record Failure(Instant since, Instant at, ReadFailure why, int times) {}

    /**
     * The values of an external calendar.
     *
     * @param readAt when it was last read, changed or not
     * @param failure what has gone wrong since; empty while it goes well
     * @param copy the last whole reading
     */
    public record State(
            ExternalCalendarId id,
            MemberId coach,
            Name name,
            CalendarUrl url,
            Instant addedAt,
            Optional<Instant> readAt,
            Optional<Failure> failure,
            Optional<Copy> copy) {

        private State with(Optional<Instant> read, Optional<Failure> failed, Optional<Copy> kept) {
            return new State(id, coach, name, url, addedAt, read, failed, kept);
        }
    }
}
