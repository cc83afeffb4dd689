package org.duologue.domain.booking;

/** Who did not come to a session. */
public enum Absent {
    /** Nobody: it was held as planned. */
    NOBODY(BookingStatus.CONFIRMED),
    /** The student: a no-show, and the credits stay used. */
    STUDENT(BookingStatus.NO_SHOW),
    /** The coach: a coach no-show, and the credits come back. */
    COACH(BookingStatus.COACH_NO_SHOW);

    private final BookingStatus status;

    Absent(BookingStatus status) {
        this.status = status;
    }

    /** Where that leaves the booking. */
    public BookingStatus status() {
        return status;
    }
}
