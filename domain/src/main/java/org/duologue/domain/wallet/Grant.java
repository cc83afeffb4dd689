package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.Optional;

/** What a new lot is to be. */
record Grant(
        LotSource source,
        Category category,
        int amount,
        int priority,
        Optional<Instant> expiresAt,
        int segment,
        int period) {

    /** A lot that is no allocation of a period. */
    static Grant of(LotSource source, Category category, int amount, int priority, Optional<Instant> expiresAt) {
        return new Grant(source, category, amount, priority, expiresAt, 0, -1);
    }

    /** The allocation of a period, or what is carried over into it. */
    static Grant ofPeriod(LotSource source, int amount, Renewal period, Optional<Instant> end) {
        return new Grant(
                source,
                Category.FREE,
                amount,
                Lot.USUAL_PRIORITY,
                end,
                period.schedule().segment(),
                Math.toIntExact(period.currentPeriod()));
    }

    /** The lot of this number, all of it available from then on. */
    Lot lot(int number, Instant from) {
        return new Lot(
                number,
                source,
                category,
                amount,
                priority,
                from,
                expiresAt,
                segment,
                period,
                amount,
                0,
                0,
                0,
                0,
                0,
                Announced.NOTHING);
    }
}
