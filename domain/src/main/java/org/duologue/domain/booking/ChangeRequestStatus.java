package org.duologue.domain.booking;

/** Where a change request stands: {@code OPEN -> GRANTED | DECLINED | WITHDRAWN | EXPIRED}, each for good. */
public enum ChangeRequestStatus {
    /** Waits for an answer; the session is as it was. */
    OPEN,
    /** Answered with yes, and done. */
    GRANTED,
    /** Answered with no. */
    DECLINED,
    /** Taken back by the student, or overtaken by what became of the session or its enrollment. */
    WITHDRAWN,
    /** Nobody answered in time. */
    EXPIRED
}
