package org.duologue.application.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.Timetables.Timetable;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.BookingRefusal;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.JointTimes;
import org.duologue.domain.scheduling.SessionType;
import org.duologue.domain.scheduling.SlotRefusal;
import org.duologue.domain.scheduling.TimeRules;
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
    Optional<Refusal> group(Bench bench, BookSessions wish, Instant now) {
        int slots = wish.starts().size();
        if (slots == 0 || slots > MAX_SLOTS) {
            return Optional.of(new BookingRefusal.BadNumberOfSlots(slots, MAX_SLOTS));
        }
        return bench.refusal(now)
                .or(() -> bench.refusal(wish.coach(), wish.sessionType()))
                .or(() -> bench.refusalOfCoachingType(wish.coachingType()))
                .or(() -> overlap(times(
                        wish.starts(),
                        bench.appointment()
                                .flatMap(a -> a.sessionType(wish.sessionType()))
                                .orElseThrow())));
    }

    /** The times in order. */
    static List<TimeRange> times(List<Instant> starts, SessionType type) {
        return starts.stream()
                .sorted()
                .map(start -> TimeRange.of(start, type.length()))
                .toList();
    }

    private static Optional<Refusal> overlap(List<TimeRange> times) {
        for (int i = 1; i < times.size(); i++) {
            if (times.get(i - 1).overlaps(times.get(i))) {
                return Optional.of(new BookingRefusal.OverlappingSlots(times.get(i - 1), times.get(i)));
            }
        }
        return Optional.empty();
    }

    /** What comes of each of the times, the earlier ones of the group counting as booked; in their order. */
    List<Seat> seats(Bench bench, Optional<MemberId> coach, List<TimeRange> times, ActingAs as, Instant now) {
        TimeRange window =
                new TimeRange(times.get(0).start(), times.get(times.size() - 1).end());
        TimeRules rules = bench.terms().times();
        Timetable timetable = timetables.around(window, bench, bench.asked(coach), Optional.empty(), now);
        List<Seat> seats = new ArrayList<>();
        for (TimeRange time : times) {
            JointTimes free = timetable.freeTimes(rules, time.length());
            Optional<Refusal> refusal = bench.refusal(time.start())
                    .or(() -> free.refusal(time.start()).map(r -> told(r, as)));
            Seat seat = new Seat(time, refusal.isPresent() ? Optional.empty() : free.fairest(time.start()), refusal);
            seats.add(seat);
            timetable = timetable.with(seat, rules);
        }
        return seats;
    }

    /**
     * What comes of a time.
     *
     * @param coach who gives the session, if it can be booked
     * @param refusal what stands against it, if it cannot
     */
    record Seat(TimeRange time, Optional<MemberId> coach, Optional<Refusal> refusal) {}

    /** A student hears nothing about other people's sessions. */
    static Refusal told(SlotRefusal refusal, ActingAs as) {
        return as == ActingAs.STUDENT ? refusal.discreet() : refusal;
    }
}
