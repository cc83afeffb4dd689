package org.duologue.domain.booking;

/** Where a booking stands. */
public enum BookingStatus {
    /** It takes place, or took place. */
    CONFIRMED,
    /** It does not take place. */
    CANCELLED
}
