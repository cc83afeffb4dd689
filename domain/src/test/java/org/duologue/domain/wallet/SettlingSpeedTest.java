package org.duologue.domain.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.stream.IntStream;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Cycle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Catching up after years")
class SettlingSpeedTest {

    @ParameterizedTest(name = "carrying at most {0}")
    @DisplayName("is linear in the missed periods: eight times as many take far less than 64 times as long")
    @ValueSource(ints = {0, 4, 1_000_000})
    void linear(int cap) {
        CarryOver rule = cap == 1_000_000 ? Purse.ALL : Purse.upTo(cap);
        for (int warmUp = 0; warmUp < 20; warmUp++) {
            time(rule, 520);
        }
        long ten = best(rule, 520);
        long eighty = best(rule, 8 * 520);
        assertTrue(eighty < 30 * ten, "520 weeks took " + ten + " ns, 4160 took " + eighty);
    }

    private static long best(CarryOver rule, int weeks) {
        return IntStream.range(0, 7).mapToLong(i -> time(rule, weeks)).min().orElseThrow();
    }

    private static long time(CarryOver rule, int weeks) {
        Wallet wallet = Purse.of(Cycle.WEEKLY, 10, rule).wallet();
        Instant then = Purse.day(7L * weeks);
        long begin = System.nanoTime();
        Wallet.State state = wallet.at(then);
        long end = System.nanoTime();
        assertEquals(
                Purse.day(7L * weeks),
                state.entries().get(state.entries().size() - 1).effectiveAt());
        return end - begin;
    }
}
