package org.duologue.domain.booking;

/** In what capacity somebody acts on a session: what a student may not do any more, the others still may. */
public enum ActingAs {
    /** The student. */
    STUDENT,
    /** A coach of the enrollment. */
    COACH,
    /** An admin. */
    ADMIN
}
