package org.duologue.domain.wallet;

import java.time.Duration;

/** What becomes of a refund into a lot that is over by then (B6). */
public sealed interface ExpiredRefund {

    /** The credits come back as a new lot that lasts for the grace. */
    record Grace(Duration grace) implements ExpiredRefund {
        public Grace {
            if (grace.isNegative() || grace.isZero()) {
                throw new IllegalArgumentException("a grace lasts: " + grace);
            }
        }
    }

    /** They are forfeited. */
    record Forfeit() implements ExpiredRefund {}

    /** 14 days of grace. */
    static ExpiredRefund standard() {
        return new Grace(Duration.ofDays(14));
    }
}
