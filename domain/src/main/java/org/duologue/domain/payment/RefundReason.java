package org.duologue.domain.payment;

/** Why money is to be given back. */
public enum RefundReason {
    /** Its session was cancelled in time, or by somebody else than the student. */
    SESSION_CANCELLED,
    /** The coach did not come to its session. */
    COACH_DID_NOT_COME,
    /** It was paid when its times were not kept any more, and they could not be booked again for just that. */
    PAID_TOO_LATE,
    /** It is not what was to be paid. */
    AMOUNT_DIFFERS,
    /** It is a second payment of what was paid already. */
    PAID_TWICE
}
