package org.duologue.domain.scheduling;

/** How a session comes about. */
public enum Confirmation {
    /** It is booked at once (S2.18). */
    INSTANT,
    /** The coach decides first (S2.19). */
    REQUEST
}
