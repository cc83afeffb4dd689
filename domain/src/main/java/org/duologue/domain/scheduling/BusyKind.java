package org.duologue.domain.scheduling;

/** Why somebody is busy. */
public enum BusyKind {
    /** A booked session. */
    SESSION,
    /** A time held for somebody, who may still let go of it. */
    HOLD,
    /** An entry of the coach's own calendar elsewhere. */
    EXTERNAL
}
