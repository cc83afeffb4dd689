package org.duologue.domain.scheduling;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.TimeRange;

/** Arbitrary schedules around the clock changes of 2026, for this library's properties and for those of its users. */
public final class SchedulingArbitraries {

    /** The day around which everything happens: the last Sunday of March, when many clocks change. */
    public static final LocalDate MIDDLE = LocalDate.of(2026, 3, 29);

    private static final int MINUTES_OF_DAY = WallRange.END_OF_DAY;

    private SchedulingArbitraries() {}

    /** Zones with all sorts of offsets and changes, and any other of the JDK now and then. */
    public static Arbitrary<ZoneId> zones() {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                4,
                                Arbitraries.of(
                                        "UTC",
                                        "Europe/Berlin",
                                        "America/New_York",
                                        "Australia/Lord_Howe",
                                        "Asia/Kathmandu",
                                        "Pacific/Kiritimati",
                                        "Asia/Beirut",
                                        "America/Asuncion",
                                        "America/St_Johns")),
                        Tuple.of(
                                1,
                                Arbitraries.of(ZoneId.getAvailableZoneIds().stream()
                                        .sorted()
                                        .toList())))
                .map(ZoneId::of);
    }

    /** A range of a day on five-minute marks, with midnight at either end often. */
    public static Arbitrary<WallRange> wallRanges() {
        Arbitrary<Integer> marks =
                Arbitraries.integers().between(0, MINUTES_OF_DAY / 5).map(mark -> mark * 5);
        return Combinators.combine(marks, marks)
                .as((a, b) -> new int[] {Math.min(a, b), Math.max(a, b)})
                .filter(pair -> pair[0] < pair[1])
                .map(pair -> new WallRange(pair[0], pair[1]))
                .edgeCases(edges -> edges.add(new WallRange(0, MINUTES_OF_DAY))
                        .add(new WallRange(0, 120))
                        .add(new WallRange(MINUTES_OF_DAY - 90, MINUTES_OF_DAY)));
    }

    /** Up to three ranges of a day, in any order, overlapping or not. */
    public static Arbitrary<List<WallRange>> hours() {
        return wallRanges().list().ofMaxSize(3);
    }

    /** Weekly hours that leave at least Wednesdays closed, and overrides near the middle. */
    public static Arbitrary<Availability> availabilities() {
        Arbitrary<DayOfWeek> days = Arbitraries.of(DayOfWeek.class).filter(day -> day != DayOfWeek.WEDNESDAY);
        Arbitrary<Map<DayOfWeek, List<WallRange>>> weekly = Arbitraries.maps(
                        days, wallRanges().list().ofMinSize(1).ofMaxSize(3))
                .ofMinSize(4);
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(-3, 4).map(MIDDLE::plusDays);
        Arbitrary<Map<LocalDate, List<WallRange>>> overrides =
                Arbitraries.maps(dates, hours()).ofMaxSize(2);
        return Combinators.combine(zones(), weekly, overrides)
                .as((zone, hours, other) -> Availability.restore(new Availability.State(coach(), zone, hours, other)));
    }

    /** The coach of every arbitrary availability. */
    public static MemberId coach() {
        return new MemberId(new UUID(0x7000L, 0x8000_0000_0000_0001L));
    }

    /** Rules with small and odd numbers. */
    public static Arbitrary<TimeRules> timeRules() {
        Arbitrary<Duration> buffers = Arbitraries.of(0, 0, 5, 15, 60, 600).map(Duration::ofMinutes);
        Arbitrary<Duration> steps =
                Arbitraries.of(5, 15, 25, 30, 45, 60, 100, 1440).map(Duration::ofMinutes);
        Arbitrary<Duration> notices = Arbitraries.of(0, 30, 1440, 2000).map(Duration::ofMinutes);
        Arbitrary<Integer> caps = Arbitraries.integers().between(1, 4);
        Arbitrary<TimeRules> rules = Combinators.combine(
                        buffers,
                        buffers,
                        steps,
                        notices,
                        Arbitraries.integers().between(0, 10),
                        caps.optional(0.3),
                        caps.optional(0.3),
                        caps.optional(0.3))
                .as((before, after, step, notice, horizon, day, week, open) ->
                        new TimeRules(before, after, step, notice, horizon, day, week, open, WeeklyHours.NONE));
        return Combinators.combine(rules, ownHours()).as(SchedulingArbitraries::with);
    }

    /** Hours of an appointment's own: mostly none, else on most days. */
    public static Arbitrary<WeeklyHours> ownHours() {
        Arbitrary<WeeklyHours> some = Arbitraries.maps(
                        Arbitraries.of(DayOfWeek.class),
                        wallRanges().list().ofMinSize(1).ofMaxSize(2))
                .ofMinSize(4)
                .map(WeeklyHours::new);
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(WeeklyHours.NONE)), Tuple.of(1, some));
    }

    private static TimeRules with(TimeRules r, WeeklyHours hours) {
        return new TimeRules(
                r.bufferBefore(),
                r.bufferAfter(),
                r.slotStep(),
                r.minimumNotice(),
                r.horizonDays(),
                r.perDayCap(),
                r.perWeekCap(),
                r.openCap(),
                hours);
    }

    /** Instants within three days of the middle, mostly on five-minute marks, else a millisecond beside one. */
    public static Arbitrary<Instant> instants() {
        Arbitrary<Integer> marks = Arbitraries.integers().between(-3 * 288, 4 * 288);
        Arbitrary<Integer> beside = Arbitraries.of(0, 0, 0, 0, -1, 1);
        return Combinators.combine(marks, beside).as((mark, millis) -> MIDDLE.atStartOfDay(ZoneId.of("UTC"))
                .toInstant()
                .plus(Duration.ofMinutes(mark * 5L))
                .plusMillis(millis));
    }

    /** A busy time of five minutes to two days near the middle. */
    public static Arbitrary<BusyTime> busyTimes() {
        Arbitrary<Duration> lengths =
                Arbitraries.of(5, 25, 60, 60, 60, 90, 90, 1440).map(Duration::ofMinutes);
        Arbitrary<Duration> buffers = Arbitraries.of(0, 10, 60).map(Duration::ofMinutes);
        return Combinators.combine(Arbitraries.of(BusyKind.class), instants(), lengths, buffers, buffers)
                .as((kind, start, length, before, after) -> kind == BusyKind.HOLD
                        ? BusyTime.held(TimeRange.of(start, length), before, after, Instant.MAX)
                        : new BusyTime(kind, TimeRange.of(start, length), before, after));
    }

    /** The same with the holds among them ending a millisecond around that instant. */
    private static List<BusyTime> ending(List<BusyTime> busy, List<Integer> millis, Instant now) {
        return IntStream.range(0, busy.size())
                .mapToObj(i -> busy.get(i).kind() != BusyKind.HOLD
                        ? busy.get(i)
                        : BusyTime.held(
                                busy.get(i).range(),
                                busy.get(i).bufferBefore(),
                                busy.get(i).bufferAfter(),
                                now.plusMillis(millis.get(i))))
                .toList();
    }

    /** Everything that decides about free times, in the open so that a model can decide, too. */
    public static Arbitrary<Situation> situations() {
        Arbitrary<Duration> lengths = Arbitraries.of(5, 25, 30, 60, 90, 1440).map(Duration::ofMinutes);
        return Combinators.combine(
                        timeRules(),
                        lengths,
                        availabilities(),
                        busyTimes().list().ofMaxSize(6),
                        busyTimes().list().ofMaxSize(2),
                        Arbitraries.of(0, 0, 0, 0, 1, 2, 3, 4),
                        instants().map(now -> now.minus(Duration.ofDays(2))),
                        Arbitraries.of(-1, 0, 1, 1, 600_000).list().ofSize(6))
                .as((rules, length, hours, coach, student, open, now, ends) -> new Situation(
                        rules, length, hours, ending(coach, ends, now), ending(student, ends, now), open, now));
    }

    /** The parts of a {@link SlotQuestion}. */
    public record Situation(
            TimeRules rules,
            Duration length,
            Availability availability,
            List<BusyTime> coach,
            List<BusyTime> student,
            int openSessions,
            Instant now) {

        /** The question put together. */
        public SlotQuestion question() {
            return new SlotQuestion(rules, length, availability, coach, student, openSessions, now);
        }

        /** The free times in it. */
        public FreeTimes free() {
            return new FreeTimes(question());
        }
    }
}
