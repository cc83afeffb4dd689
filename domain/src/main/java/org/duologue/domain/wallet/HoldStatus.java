package org.duologue.domain.wallet;

/** How a hold stands; it ends in exactly one way. */
public enum HoldStatus {
    /** The credits are reserved. */
    OPEN,
    /** They were consumed. */
    CAPTURED,
    /** They became available again. */
    RELEASED
}
