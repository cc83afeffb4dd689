package org.duologue.domain.enrollment;

/** Where an enrollment stands: {@code ACTIVE <-> PAUSED -> ENDED}. */
public enum EnrollmentStatus {
    /** Credits come and sessions can be booked. */
    ACTIVE,
    /** No grants and no new bookings for the time being. */
    PAUSED,
    /** Over for good. */
    ENDED
}
