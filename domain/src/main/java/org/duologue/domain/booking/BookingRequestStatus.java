package org.duologue.domain.booking;

/** Where a booking request stands: {@code OPEN -> CONFIRMED | DECLINED | WITHDRAWN | EXPIRED}, each for good. */
public enum BookingRequestStatus {
    /** Waits for the coach. */
    OPEN,
    /** One of its times became a session. */
    CONFIRMED,
    /** Answered with no, or all of its times were taken by other sessions. */
    DECLINED,
    /** Taken back by the student, or overtaken by the enrollment's end. */
    WITHDRAWN,
    /** Nobody answered in time. */
    EXPIRED
}
