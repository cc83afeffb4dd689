package org.duologue.domain.shared;

import java.util.Objects;

/** What becomes of unused free credits when a new period begins (B1). Shared by the programme and the wallet. */
public sealed interface CarryOver {

    /** Nothing is lost: every allocation stays until it is spent. The default. */
    record CarryAll() implements CarryOver {}

    /** Every period starts afresh; what is left is forfeited. */
    record Reset() implements CarryOver {}

    /**
     * At most so many credits go over into the next period.
     *
     * @param max the cap on what is carried, in total, at each boundary
     */
    record CarryUpTo(Credits max) implements CarryOver {
        public CarryUpTo {
            Objects.requireNonNull(max, "max");
        }
    }
}
