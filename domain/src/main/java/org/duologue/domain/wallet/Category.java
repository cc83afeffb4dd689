package org.duologue.domain.wallet;

/** Whether credits were given or paid for. */
public enum Category {
    /** Given. */
    FREE,
    /** Paid for. */
    PAID
}
