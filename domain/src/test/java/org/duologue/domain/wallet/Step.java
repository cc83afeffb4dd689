package org.duologue.domain.wallet;

import java.time.Duration;

/**
 * Something that happens to a wallet, as plain data that shrinks well.
 *
 * @param pick chooses among what there is, modulo its number
 * @param size how many credits, or another choice of size
 * @param before how time passes before it
 */
public record Step(Op op, int pick, int size, Wait before) {

    /** What happens. */
    public enum Op {
        TOUCH,
        SPEND,
        REFUND,
        REPRICE,
        HOLD,
        CAPTURE,
        RELEASE,
        ASSIGN,
        PURCHASE,
        TAKE_BACK,
        PAUSE,
        RESUME,
        CHANGE_POLICY,
        CLOSE
    }

    /**
     * How time passes.
     *
     * @param toNextEvent to the next thing that time does, and then so long; otherwise just so long
     * @param by may be negative: a clock that is behind
     */
    public record Wait(boolean toNextEvent, Duration by) {}
}
