package org.duologue.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** What somebody is reminded of a session by: each at most once for one start of it (F5, E11). */
public enum Reminder {
    /** 24 hours before. */
    DAY_BEFORE(Duration.ofHours(24)),
    /** One hour before. */
    HOUR_BEFORE(Duration.ofHours(1));

    private final Duration before;

    Reminder(Duration before) {
        this.before = before;
    }

    /** When it is due, for a session that starts then; in elapsed time. */
    public Instant due(Instant start) {
        return start.minus(before);
    }

    /** Those that are due now or later, for a session that is given this start now: nobody is reminded of news. */
    public static List<Reminder> ahead(Instant start, Instant now) {
        return Arrays.stream(values())
                .filter(reminder -> !reminder.due(start).isBefore(now))
                .toList();
    }

    /**
     * Whether it is true and in time: due, the session not begun and still to take place at that very start, which it
     * was given before the reminder was due.
     */
    public boolean isTrue(Booking.State booking, Instant start, Instant now) {
        return booking.status() == BookingStatus.CONFIRMED
                && booking.time().start().equals(start)
                && !given(booking).isAfter(due(start))
                && !now.isBefore(due(start))
                && now.isBefore(start);
    }

    /** When the session was given the start that it has. */
    private static Instant given(Booking.State booking) {
        List<Move> moves = booking.moves();
        return moves.isEmpty()
                ? booking.bookedAt()
                : moves.get(moves.size() - 1).at();
    }
}
