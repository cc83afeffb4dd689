package org.duologue.domain.wallet;

/** Where the credits of a lot came from. */
public enum LotSource {
    /** The first allocation, at activation. */
    ENROLLMENT,
    /** The allocation of a later period. */
    RENEWAL,
    /** Unused credits of the period before. */
    CARRY,
    /** Assigned by an admin or coach. */
    ADMIN,
    /** Bought. */
    PURCHASE,
    /** Refunded after the lot they came from had ended. */
    REISSUE,
    /** Came over from another wallet. */
    TRANSFER
}
