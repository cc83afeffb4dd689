package org.duologue.application.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.application.booking.BookingCheck.Seat;
import org.duologue.application.booking.Timetables.Timetable;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingRefusal.OverlappingSlots;
import org.duologue.domain.booking.BookingRefusal.SlotsTooClose;
import org.duologue.domain.booking.BookingSnapshot;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.JointSlot;
import org.duologue.domain.scheduling.JointTimes;
import org.duologue.domain.scheduling.SessionType;
import org.duologue.domain.scheduling.SlotRefusal;
import org.duologue.domain.scheduling.TimeRules;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;

/**
 * When a session can take place: a new one beside those of its group, or one that is moved. The one place where this is
 * decided, for offering, explaining, quoting, booking and moving alike (E3).
 */
final class OpenTimes {

    private final Bench bench;
    private final ActingAs as;
    private final Timetable timetable;
    private final TimeRules rules;
    private final Duration length;
    private final Optional<Booking> moving;
    private final AskedTimes asked;
    private final List<Instant> group;
    private final JointTimes alone;

    private OpenTimes(
            Bench bench,
            ActingAs as,
            Timetable timetable,
            TimeRules rules,
            Duration length,
            Optional<Booking> moving,
            AskedTimes asked,
            List<Instant> group) {
        this.bench = bench;
        this.as = as;
        this.timetable = timetable;
        this.rules = rules;
        this.length = length;
        this.moving = moving;
        this.asked = asked;
        this.group = group;
        this.alone = timetable.freeTimes(rules, length);
    }

    /** For new sessions of this type, by the rules of today. */
    static OpenTimes forNew(Bench bench, ActingAs as, Timetable timetable, SessionType type) {
        return new OpenTimes(
                bench,
                as,
                timetable,
                bench.terms().times(),
                type.length(),
                Optional.empty(),
                AskedTimes.NONE,
                List.of());
    }

    /** For a session of this type that a student asks for; no time is asked for twice. */
    static OpenTimes forAsking(Bench bench, Timetable timetable, SessionType type) {
        return new OpenTimes(
                bench,
                ActingAs.STUDENT,
                timetable,
                bench.terms().times(),
                type.length(),
                Optional.empty(),
                timetable.kept().asked(),
                List.of());
    }

    /** For another time of this session, by what was agreed for it (B9). */
    static OpenTimes forMoving(Bench bench, ActingAs as, Timetable timetable, Booking booking) {
        return new OpenTimes(
                bench,
                as,
                timetable,
                bench.rulesFor(booking.state().snapshot()),
                booking.state().snapshot().length(),
                Optional.of(booking),
                AskedTimes.NONE,
                List.of());
    }

    /** For the session that was asked for, by what was agreed for it (B9). */
    static OpenTimes forAgreed(Bench bench, ActingAs as, Timetable timetable, BookingSnapshot agreed) {
        return new OpenTimes(
                bench,
                as,
                timetable,
                bench.rulesFor(agreed),
                agreed.length(),
                Optional.empty(),
                AskedTimes.NONE,
                List.of());
    }

    /** The same beside these starts, which are to be booked together with it. */
    OpenTimes beside(List<Instant> starts) {
        return new OpenTimes(bench, as, timetable, rules, length, moving, asked, starts);
    }

    /** What comes of each of these times, booked together; in their order, the earlier ones counting as booked. */
    List<Seat> seats(List<TimeRange> times) {
        List<Seat> seats = new ArrayList<>();
        Timetable filling = timetable;
        for (TimeRange time : times) {
            JointTimes free = filling.freeTimes(rules, length);
            Optional<Refusal> refusal =
                    refusal(time.start()).or(() -> free.refusal(time.start()).map(this::together));
            Seat seat = new Seat(time, refusal.isPresent() ? Optional.empty() : free.fairest(time.start()), refusal);
            seats.add(seat);
            filling = filling.with(seat, rules);
        }
        return seats;
    }

    /** Who is to be asked for a session at one of these times: the fairest of those who are free at all of them. */
    Optional<MemberId> fairest(List<TimeRange> times) {
        return alone.fairestOfAll(times.stream().map(TimeRange::start).toList());
    }

    /** The first that stands against this start by itself. */
    Optional<Refusal> refusal(Instant start) {
        return byItself(start).stream().findFirst();
    }

    /** Everything that stands against it, in the order of the rules: by itself, and only then beside the group. */
    List<Refusal> explain(Instant start) {
        List<Refusal> byItself = byItself(start);
        return byItself.isEmpty() ? clash(start).stream().toList() : byItself;
    }

    private List<Refusal> byItself(Instant start) {
        Optional<Refusal> one = bench.refusal(start).or(() -> besides(start));
        return one.isPresent()
                ? List.of(one.get())
                : alone.explain(start).stream().map(this::told).distinct().toList();
    }

    /** What stands against moving there, or asking for it, apart from the time's being free. */
    private Optional<Refusal> besides(Instant start) {
        TimeRange time = TimeRange.of(start, length);
        return moving.flatMap(booking -> booking.refusalOfTime(time))
                .<Refusal>map(same -> same)
                .or(() -> asked.refusal(time));
    }

    /** What booking it together with the group would be refused with, though it is free by itself. */
    private Optional<Refusal> clash(Instant start) {
        if (group.isEmpty()) {
            return Optional.empty();
        }
        List<TimeRange> together = Stream.concat(group.stream(), Stream.of(start))
                .distinct()
                .sorted()
                .map(one -> TimeRange.of(one, length))
                .toList();
        return seats(together).stream()
                .map(Seat::refusal)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The group is one's own wish, so that a student may hear what of it is in the way. */
    private Refusal together(SlotRefusal refusal) {
        if (refusal instanceof SlotRefusal.CoachBusy busy) {
            return OverlappingSlots.of(busy.asked(), busy.with());
        }
        if (refusal instanceof SlotRefusal.StudentBusy busy) {
            return OverlappingSlots.of(busy.asked(), busy.with());
        }
        if (refusal instanceof SlotRefusal.BufferClash close) {
            return SlotsTooClose.of(close.asked(), close.with());
        }
        return told(refusal);
    }

    /** A student hears nothing about other people's sessions. */
    private Refusal told(SlotRefusal refusal) {
        return as == ActingAs.STUDENT ? refusal.discreet() : refusal;
    }

    /** What is free by itself and starts in the window, by start, each held against the group. */
    List<OfferedTime> offered(TimeRange window) {
        return alone.slots(window).stream()
                .filter(slot -> bench.refusal(slot.start())
                        .or(() -> besides(slot.start()))
                        .isEmpty())
                .map(slot -> new OfferedTime(slot, clash(slot.start()), timetable.heldUntil(slot)))
                .toList();
    }

    /** The first at or after the instant that can be booked beside the group. */
    Optional<JointSlot> next(Instant from) {
        Optional<JointSlot> next = alone.next(from);
        while (next.filter(slot -> isTaken(slot.start())).isPresent()) {
            next = alone.next(next.get().start().plusMillis(1));
        }
        return next.filter(slot -> bench.refusal(slot.start()).isEmpty());
    }

    private boolean isTaken(Instant start) {
        return group.contains(start) || besides(start).or(() -> clash(start)).isPresent();
    }
}
