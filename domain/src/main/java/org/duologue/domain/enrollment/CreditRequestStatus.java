package org.duologue.domain.enrollment;

/** Where a request for credits stands: {@code OPEN -> GRANTED | DECLINED | WITHDRAWN}. */
public enum CreditRequestStatus {
    /** Waits for an answer. */
    OPEN,
    /** Credits were assigned, perhaps another number. */
    GRANTED,
    /** Answered with no, and why. */
    DECLINED,
    /** Taken back before there was an answer, or overtaken by the enrollment's end. */
    WITHDRAWN
}
