package org.duologue.domain.wallet;

/** What an entry of the ledger moves. */
public enum EntryKind {
    /** New credits become available. */
    GRANT,
    /** Available credits are consumed. */
    SPEND,
    /** Available credits are held. */
    HOLD,
    /** Held credits are consumed. */
    CAPTURE,
    /** Held credits become available again. */
    RELEASE,
    /** Consumed credits become available again. */
    REFUND,
    /** Available credits are forfeited. */
    EXPIRE,
    /** Available credits go over into another lot. */
    CARRY_OUT,
    /** Available credits go over into another wallet. */
    TRANSFER_OUT,
    /** A boundary passed while paused; nothing moves. */
    PERIOD_SKIPPED
}
