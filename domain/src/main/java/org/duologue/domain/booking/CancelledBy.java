package org.duologue.domain.booking;

/** In what standing somebody cancelled. */
public enum CancelledBy {
    /** The student. */
    STUDENT,
    /** A coach of the enrollment. */
    COACH,
    /** An admin. */
    ADMIN
}
