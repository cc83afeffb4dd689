package org.duologue.domain.booking;

/** Where a booking stands. That a session is completed is no status: it is one that is over and stayed confirmed. */
public enum BookingStatus {
    /** It takes place, or took place. */
    CONFIRMED,
    /** It does not take place. */
    CANCELLED,
    /** The student did not come. */
    NO_SHOW,
    /** The coach did not come. */
    COACH_NO_SHOW;

    /** Whether its time is nobody else's: it is, whoever came, unless it is cancelled. */
    public boolean takesTime() {
        return this != CANCELLED;
    }
}
