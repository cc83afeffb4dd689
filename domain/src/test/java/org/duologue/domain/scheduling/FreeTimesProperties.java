package org.duologue.domain.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.duologue.domain.scheduling.SchedulingArbitraries.Situation;
import org.duologue.domain.shared.TimeRange;

@Label("Free times: what is offered can be booked, and what is not can say why")
class FreeTimesProperties {

    private static final List<String> ORDER = List.of(
            "in-the-past",
            "too-soon",
            "beyond-horizon",
            "outside-date-hours",
            "outside-hours",
            "outside-appointment-hours",
            "off-grid",
            "coach-busy",
            "buffer-clash",
            "held",
            "day-full",
            "week-full",
            "too-many-open-sessions",
            "student-busy",
            "student-held");

    @Provide
    Arbitrary<Situation> situations() {
        return SchedulingArbitraries.situations();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return SchedulingArbitraries.instants();
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return SchedulingArbitraries.zones();
    }

    @Provide
    Arbitrary<Duration> spans() {
        return Arbitraries.integers().between(1, 500).map(hundreds -> Duration.ofMillis(hundreds * 1_000_003L));
    }

    @Property(tries = 400)
    @Label("E3 B31 B32 E5 E10: the slots are those of a plain model that compares everything with everything")
    void model(
            @ForAll("situations") Situation given, @ForAll("instants") Instant from, @ForAll("spans") Duration span) {
        TimeRange window = TimeRange.of(from, span);
        List<Instant> starts = starts(given.free().slots(window));
        assertEquals(new SlotModel(given).starts(window), starts);
        Statistics.label("slots in the window").collect(!starts.isEmpty()).coverage(coverage -> coverage.check(true)
                .percentage(percent -> percent > 10));
    }

    @Property(tries = 150)
    @Label("E3: a start in the window is offered if and only if nothing stands against it")
    void offeredIsBookable(@ForAll("situations") Situation given, @ForAll("instants") Instant from) {
        FreeTimes free = given.free();
        List<TimeRange> slots = free.slots(TimeRange.of(from, Duration.ofHours(30)));
        List<Instant> offered = starts(slots);
        for (int i = 0; i < 30 * 12; i++) {
            Instant start = from.plus(Duration.ofMinutes(5L * i));
            assertEquals(offered.contains(start), free.refusal(start).isEmpty(), () -> "at " + start);
        }
        for (TimeRange slot : slots) {
            assertEquals(List.of(), free.explain(slot.start()));
            assertEquals(given.length(), slot.length());
            assertTrue(free.refusal(slot.start().minusMillis(1)).isPresent());
            assertTrue(free.refusal(slot.start().plusMillis(1)).isPresent());
        }
    }

    @Property(tries = 300)
    @Label("F1: the first reason is the one booking gives; reasons come once each, in the order of the rules")
    void reasons(@ForAll("situations") Situation given, @ForAll("instants") Instant start) {
        List<SlotRefusal> all = given.free().explain(start);
        assertEquals(all.stream().findFirst(), given.free().refusal(start));
        List<Integer> places = all.stream().map(r -> ORDER.indexOf(r.code())).toList();
        assertEquals(new ArrayList<>(new TreeSet<>(places)), places);
    }

    @Property(tries = 300)
    @Label("E3: cutting the window anywhere gives the same slots")
    void cut(
            @ForAll("situations") Situation given,
            @ForAll("instants") Instant from,
            @ForAll("spans") Duration one,
            @ForAll("spans") Duration other) {
        FreeTimes free = given.free();
        List<TimeRange> parts = new ArrayList<>(free.slots(TimeRange.of(from, one)));
        parts.addAll(free.slots(TimeRange.of(from.plus(one), other)));
        assertEquals(free.slots(TimeRange.of(from, one.plus(other))), parts);
    }

    @Property(tries = 200)
    @Label("E10: the order in which busy times are given makes no difference")
    void order(@ForAll("situations") Situation given, @ForAll("instants") Instant from, @ForAll Random random) {
        List<BusyTime> shuffled = new ArrayList<>(given.coach());
        Collections.shuffle(shuffled, random);
        Situation other = new Situation(
                given.rules(),
                given.length(),
                given.availability(),
                shuffled,
                given.student(),
                given.openSessions(),
                given.now());
        TimeRange window = TimeRange.of(from, Duration.ofDays(2));
        assertEquals(given.free().slots(window), other.free().slots(window));
    }

    @Property(tries = 200)
    @Label("S2.14 E5: free days are the days of the slots in the viewer's zone, whatever that is")
    void freeDays(
            @ForAll("situations") Situation given, @ForAll("instants") Instant from, @ForAll("zones") ZoneId viewer) {
        TimeRange window = TimeRange.of(from, Duration.ofDays(4));
        assertEquals(
                given.free().slots(window).stream()
                        .map(slot -> LocalDate.ofInstant(slot.start(), viewer))
                        .collect(Collectors.toCollection(TreeSet::new)),
                given.free().freeDays(window, viewer));
    }

    @Property(tries = 200)
    @Label("the next slot is the first of all that start at or after the instant")
    void next(@ForAll("situations") Situation given, @ForAll("instants") Instant from) {
        TimeRange window = TimeRange.of(from, Duration.ofDays(30));
        assertEquals(
                given.free().slots(window).stream().findFirst(), given.free().next(from));
    }

    private static List<Instant> starts(List<TimeRange> slots) {
        return slots.stream().map(TimeRange::start).toList();
    }
}
