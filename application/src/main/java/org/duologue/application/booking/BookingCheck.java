package org.duologue.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.KeptTimes.Kept;
import org.duologue.application.booking.Timetables.Timetable;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.BookingRefusal;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.SessionType;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;

/**
 * Whether several times can be booked together. The one place where this is decided: for a quote, and for booking
 * itself.
 */
final class BookingCheck {

    /** The most times of one group. */
    static final int MAX_SLOTS = 20;

    private final Timetables timetables;

    BookingCheck(Timetables timetables) {
        this.timetables = timetables;
    }

    /** What stands against the group as such, before any of its times is looked at. */
    static Optional<Refusal> group(Bench bench, BookSessions wish, ActingAs as, Instant now) {
        int slots = wish.starts().size();
        if (slots == 0 || slots > MAX_SLOTS) {
            return Optional.of(new BookingRefusal.BadNumberOfSlots(slots, MAX_SLOTS));
        }
        return bench.refusal(now)
                .or(() -> bench.refusal(wish.coach(), wish.sessionType()))
                .or(() -> bench.refusalOfDeciding(as, wish.coach()))
                .or(() -> bench.refusalOfCoachingType(wish.coachingType()));
    }

    /** The times in order. */
    static List<TimeRange> times(List<Instant> starts, SessionType type) {
        return starts.stream()
                .sorted()
                .map(start -> TimeRange.of(start, type.length()))
                .toList();
    }

    /** What comes of each of the times, the earlier ones of the group counting as booked; in their order. */
    Seating seats(
            Bench bench, Optional<MemberId> coach, SessionType type, List<TimeRange> times, ActingAs as, Instant now) {
        TimeRange window =
                new TimeRange(times.get(0).start(), times.get(times.size() - 1).end());
        Timetable timetable = timetables.around(window, bench, bench.asked(coach, as), Optional.empty(), now);
        return new Seating(OpenTimes.forNew(bench, as, timetable, type).seats(times), timetable.kept());
    }

    /**
     * What comes of the times of a group.
     *
     * @param kept what is kept around the times
     */
    record Seating(List<Seat> seats, Kept kept) {}

    /**
     * What comes of a time.
     *
     * @param coach who gives the session, if it can be booked
     * @param refusal what stands against it, if it cannot
     */
    record Seat(TimeRange time, Optional<MemberId> coach, Optional<Refusal> refusal) {}
}
