package org.duologue.domain.wallet;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.RenewalPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Values of a wallet that cannot be built wrong")
class WrongValuesTest {

    private static final Instant START = Instant.parse("2027-03-01T09:00:00Z");
    private static final FundingRef SESSION = new FundingRef(new UUID(1, 1));

    private static Lot lot(int amount, int available, int held, int consumed, int forfeited, int carried, int away) {
        return new Lot(
                1,
                LotSource.ADMIN,
                Category.FREE,
                amount,
                Lot.USUAL_PRIORITY,
                START,
                Optional.empty(),
                0,
                -1,
                available,
                held,
                consumed,
                forfeited,
                carried,
                away,
                Announced.NOTHING);
    }

    @ParameterizedTest
    @DisplayName("C-L1: each credit of a lot is in exactly one bucket, and a lot has at least one")
    @CsvSource({
        "1, 1, 0, 0, 0, 0, 0, true",
        "6, 1, 1, 1, 1, 1, 1, true",
        "7, 1, 1, 1, 1, 1, 1, false",
        "5, 1, 1, 1, 1, 1, 1, false",
        "0, 0, 0, 0, 0, 0, 0, false"
    })
    void whole(int amount, int a, int h, int c, int f, int o, int t, boolean right) {
        if (right) {
            assertDoesNotThrow(() -> lot(amount, a, h, c, f, o, t));
        } else {
            assertThrows(IllegalArgumentException.class, () -> lot(amount, a, h, c, f, o, t));
        }
    }

    @ParameterizedTest
    @DisplayName("C-L2: no bucket of a lot is negative, even if all add up")
    @CsvSource({
        "-1,  3,  0,  0,  0,  0",
        " 3, -1,  0,  0,  0,  0",
        " 3,  0, -1,  0,  0,  0",
        " 3,  0,  0, -1,  0,  0",
        " 3,  0,  0,  0, -1,  0",
        " 3,  0,  0,  0,  0, -1"
    })
    void negative(int a, int h, int c, int f, int o, int t) {
        assertThrows(IllegalArgumentException.class, () -> lot(2, a, h, c, f, o, t));
    }

    @ParameterizedTest
    @DisplayName("a slice of nothing is no slice")
    @ValueSource(ints = {0, -1})
    void slice(int amount) {
        assertThrows(IllegalArgumentException.class, () -> new Slice(1, amount));
    }

    @ParameterizedTest
    @DisplayName("C-C2: no more comes back than was spent, and no less than nothing")
    @CsvSource({"-1, false", "0, true", "3, true", "4, false"})
    void refunded(int refunded, boolean right) {
        List<Slice> three = List.of(new Slice(1, 1), new Slice(2, 2));
        if (right) {
            assertEquals(3 - refunded, new Funding(SESSION, three, refunded, 1).used());
        } else {
            assertThrows(IllegalArgumentException.class, () -> new Funding(SESSION, three, refunded, 1));
        }
    }

    @Test
    @DisplayName("C-R1: the first period has begun wherever there is a schedule")
    void period() {
        RenewalPolicy weekly = Purse.policy(Cycle.WEEKLY, 10, Purse.ALL);
        Schedule schedule = new Schedule(0, weekly, START, ZoneOffset.UTC);
        assertEquals(0, new Renewal(schedule, 1, Optional.empty()).currentPeriod());
        assertThrows(IllegalArgumentException.class, () -> new Renewal(schedule, 0, Optional.empty()));
    }
}
