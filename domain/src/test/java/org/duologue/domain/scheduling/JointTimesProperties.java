package org.duologue.domain.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.SchedulingArbitraries.Situation;
import org.duologue.domain.shared.TimeRange;

@Label("Any of several coaches: a time is free if one of them is")
class JointTimesProperties {

    private static final MemberId FIRST = new MemberId(new UUID(3, 3));
    private static final MemberId SECOND = new MemberId(new UUID(3, 1));
    private static final Instant TEN = Instant.parse("2024-01-10T10:00:00Z");

    @Provide
    Arbitrary<Situation> situations() {
        return SchedulingArbitraries.situations();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return SchedulingArbitraries.instants();
    }

    private static JointTimes of(FreeTimes one, FreeTimes other) {
        Map<MemberId, FreeTimes> coaches = new LinkedHashMap<>();
        coaches.put(FIRST, one);
        coaches.put(SECOND, other);
        return new JointTimes(coaches);
    }

    @Property(tries = 150)
    @Label("E3: each listed time names exactly those with whom it can be booked, and every such time is listed")
    void listed(
            @ForAll("situations") Situation one,
            @ForAll("situations") Situation other,
            @ForAll("instants") Instant from) {
        Situation same = new Situation(
                other.rules(), one.length(), other.availability(), other.coach(), one.student(), 0, other.now());
        JointTimes joint = of(one.free(), same.free());
        TimeRange window = TimeRange.of(from, Duration.ofDays(3));
        List<JointSlot> slots = joint.slots(window);
        TreeSet<TimeRange> all = new TreeSet<>(one.free().slots(window));
        all.addAll(same.free().slots(window));
        assertEquals(List.copyOf(all), slots.stream().map(JointSlot::time).toList());
        for (JointSlot slot : slots) {
            Instant start = slot.time().start();
            assertEquals(one.free().refusal(start).isEmpty(), slot.coaches().contains(FIRST));
            assertEquals(same.free().refusal(start).isEmpty(), slot.coaches().contains(SECOND));
            assertEquals(List.of(), joint.explain(start));
            assertTrue(slot.coaches().contains(joint.fairest(start).orElseThrow()));
        }
        assertEquals(
                joint.slots(TimeRange.of(from, Duration.ofDays(30))).stream().findFirst(), joint.next(from));
    }

    @Property(tries = 150)
    @Label("F1: nobody can give a session if and only if something is said against it")
    void explained(
            @ForAll("situations") Situation one,
            @ForAll("situations") Situation other,
            @ForAll("instants") Instant at) {
        JointTimes joint = of(one.free(), other.free());
        assertEquals(joint.fairest(at).isEmpty(), joint.refusal(at).isPresent());
        assertEquals(joint.explain(at).stream().findFirst(), joint.refusal(at));
    }

    @Property(tries = 100)
    @Label("of one coach it says what that coach's free times say; of none that nobody is free")
    void one(@ForAll("situations") Situation given, @ForAll("instants") Instant at) {
        JointTimes joint = new JointTimes(Map.of(FIRST, given.free()));
        assertEquals(given.free().explain(at), joint.explain(at));
        assertEquals(given.free().next(at), joint.next(at).map(JointSlot::time));
        JointTimes nobody = new JointTimes(Map.of());
        assertEquals(Optional.of(new SlotRefusal.NoCoachFree(at)), nobody.refusal(at));
        assertEquals(List.of(), nobody.slots(TimeRange.of(at, Duration.ofDays(1))));
    }

    private static Schedule workdays() {
        return Schedule.in("UTC").workdays("09:00-17:00").now("2024-01-01T00:00:00Z");
    }

    @Example
    @Label("the fairest is who has the fewest sessions that week, then the lowest id; other weeks and calendars are"
            + " not counted")
    void fairest() {
        Schedule none = workdays()
                .session("2024-01-15T09:00:00Z", "2024-01-15T10:00:00Z")
                .session("2024-01-07T09:00:00Z", "2024-01-07T10:00:00Z")
                .busy(BusyKind.EXTERNAL, "2024-01-08T09:00:00Z", "2024-01-08T10:00:00Z");
        Schedule some = workdays().held("2024-01-14T09:00:00Z", "2024-01-14T10:00:00Z", "2024-01-02T00:00:00Z");
        assertEquals(Optional.of(SECOND), of(none.free(), none.free()).fairest(TEN));
        assertEquals(Optional.of(FIRST), of(none.free(), some.free()).fairest(TEN));
        assertEquals(Optional.of(SECOND), of(some.free(), none.free()).fairest(TEN));
        assertEquals(Optional.of(FIRST), of(some.free(), taken().free()).fairest(TEN));
    }

    private static Schedule taken() {
        return workdays().session("2024-01-10T10:00:00Z", "2024-01-10T11:00:00Z");
    }

    @Example
    @Label("F1: what is the same with all of them is said, else only that none is free")
    void alike() {
        JointTimes both =
                of(taken().free(), workdays().date("2024-01-10", "11:00-12:00").free());
        assertEquals(List.of(new SlotRefusal.NoCoachFree(TEN)), both.explain(TEN));
        assertEquals(
                List.of(new SlotRefusal.NoCoachFree(TEN)),
                of(taken().free(), taken().free()).explain(TEN));
        Instant evening = Instant.parse("2024-01-11T20:00:00Z");
        assertEquals(
                List.of("outside-hours"),
                both.explain(evening).stream().map(SlotRefusal::code).toList());
        assertEquals(
                List.of("in-the-past", "outside-hours"),
                both.explain(Instant.parse("2023-12-29T20:00:00Z")).stream()
                        .map(SlotRefusal::code)
                        .toList());
        assertEquals(List.of(), both.explain(Instant.parse("2024-01-10T11:00:00Z")));
    }
}
