package org.duologue.domain.shared;

/** How often an allocation of free slots is received (S1.27). Shared by the programme that sets it and the wallet. */
public enum Cycle {
    /** Once, at activation, and never again. */
    ONE_TIME,
    /** Every week. */
    WEEKLY,
    /** Every month, on the anchor's day or the month's last. */
    MONTHLY,
    /** Every year. */
    YEARLY
}
