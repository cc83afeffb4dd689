package org.duologue.domain.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duologue.domain.scheduling.SchedulingArbitraries.Situation;

@Label("Every rule says of a window what it says of each start in it")
class SlotRuleProperties {

    @Provide
    Arbitrary<Situation> situations() {
        return SchedulingArbitraries.situations();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return SchedulingArbitraries.instants();
    }

    @Provide
    Arbitrary<Duration> spans() {
        return Arbitraries.integers().between(1, 60).map(i -> Duration.ofMillis(i * 10_000_019L));
    }

    @Property(tries = 300)
    @Label("E3: stretches of a rule agree with its word on a single start, a millisecond around every edge")
    void stretches(
            @ForAll("situations") Situation given, @ForAll("instants") Instant from, @ForAll("spans") Duration span) {
        long first = Millis.floor(from);
        long last = first + span.toMillis();
        for (SlotRule rule : rules(given).inOrder()) {
            if (rule instanceof SpanRule stretches) {
                Spans forbidden = stretches.forbidden(first, last);
                for (long at : edges(forbidden, first, last)) {
                    assertEquals(
                            contains(forbidden, at), rule.forbids(Instant.ofEpochMilli(at)), () -> rule + " at " + at);
                }
            }
        }
    }

    @Property(tries = 300)
    @Label("E3 B31: the hours offer a start if and only if they have nothing against it")
    void hours(
            @ForAll("situations") Situation given, @ForAll("instants") Instant from, @ForAll("spans") Duration span) {
        HoursRule hours = rules(given).hours();
        long first = Millis.floor(from);
        long last = first + span.toMillis();
        TreeSet<Long> offered = new TreeSet<>();
        for (Grid grid : hours.candidates(first, last)) {
            LongStream.iterate(grid.anchor(), at -> at < grid.until(), at -> at + grid.step())
                    .forEach(offered::add);
        }
        TreeSet<Long> near = new TreeSet<>(List.of(first, last - 1));
        offered.forEach(at -> near.addAll(List.of(at - 1, at, at + 1)));
        for (long at : near.subSet(first, last)) {
            assertEquals(!offered.contains(at), hours.forbids(Instant.ofEpochMilli(at)), () -> "at " + at);
        }
        assertTrue(offered.stream().allMatch(at -> at >= first && at < last));
    }

    @Property(tries = 300)
    @Label("E3: a window's stretches all lie in it at least in part, and what is cut off elsewhere changes nothing")
    void cut(
            @ForAll("situations") Situation given,
            @ForAll("instants") Instant from,
            @ForAll("spans") Duration one,
            @ForAll("spans") Duration other) {
        long first = Millis.floor(from);
        long middle = first + one.toMillis();
        long last = middle + other.toMillis();
        SlotRules rules = rules(given);
        Spans whole = rules.forbidden(first, last);
        for (int i = 0; i < whole.size(); i++) {
            assertTrue(whole.from(i) < last && whole.to(i) > first);
        }
        Spans parts = rules.forbidden(first, middle).union(rules.forbidden(middle, last));
        for (long at : edges(whole, first, last)) {
            assertEquals(contains(whole, at), contains(parts, at), () -> "at " + at);
        }
    }

    @Property(tries = 300)
    @Label("F1: what is finer than a millisecond is off every grid, and never free")
    void finer(@ForAll("situations") Situation given, @ForAll("instants") Instant start) {
        FreeTimes free = given.free();
        for (int nanos : new int[] {1, 1_000, 999_999}) {
            assertTrue(free.refusal(start.plusNanos(nanos)).isPresent());
            assertFalse(free.explain(start.plusNanos(nanos)).isEmpty());
        }
    }

    private static SlotRules rules(Situation given) {
        return new SlotRules(given.question());
    }

    /** A millisecond around the window's ends and those of every stretch, as far as they lie in the window. */
    private static SortedSet<Long> edges(Spans spans, long first, long last) {
        TreeSet<Long> edges = new TreeSet<>(List.of(first, last - 1));
        for (int i = 0; i < spans.size(); i++) {
            for (long edge : new long[] {spans.from(i), spans.to(i)}) {
                edges.addAll(List.of(edge - 1, edge, edge + 1));
            }
        }
        return new TreeSet<>(edges.subSet(first, last));
    }

    private static boolean contains(Spans spans, long at) {
        for (int i = 0; i < spans.size(); i++) {
            if (spans.from(i) <= at && at < spans.to(i)) {
                return true;
            }
        }
        return false;
    }
}
