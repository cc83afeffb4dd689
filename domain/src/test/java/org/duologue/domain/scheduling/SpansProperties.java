package org.duologue.domain.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("A set of milliseconds is what a set of bits is")
class SpansProperties {

    @Property(tries = 500)
    @Label("stretches added in any order are merged where they touch, and kept in order")
    void added(@ForAll @Size(max = 40) List<@IntRange(max = 3_000) Integer> numbers) {
        Spans spans = spans(numbers);
        assertEquals(bits(numbers), bits(spans));
        for (int i = 1; i < spans.size(); i++) {
            assertTrue(spans.to(i - 1) < spans.from(i));
        }
        assertEquals(spans.size() == 0, spans.isEmpty());
    }

    @Property(tries = 500)
    @Label("the union has what either has")
    void union(
            @ForAll @Size(max = 40) List<@IntRange(max = 3_000) Integer> some,
            @ForAll @Size(max = 40) List<@IntRange(max = 3_000) Integer> others) {
        BitSet either = bits(some);
        either.or(bits(others));
        assertEquals(either, bits(spans(some).union(spans(others))));
    }

    private static Spans spans(List<Integer> numbers) {
        Spans spans = new Spans();
        numbers.forEach(n -> spans.add(n / 30, n / 30 + n % 30 - 2));
        return spans;
    }

    private static BitSet bits(List<Integer> numbers) {
        BitSet bits = new BitSet();
        numbers.stream().filter(n -> n % 30 > 2).forEach(n -> bits.set(n / 30, n / 30 + n % 30 - 2));
        return bits;
    }

    private static BitSet bits(Spans spans) {
        BitSet bits = new BitSet();
        for (int i = 0; i < spans.size(); i++) {
            bits.set((int) spans.from(i), (int) spans.to(i));
        }
        return bits;
    }
}
