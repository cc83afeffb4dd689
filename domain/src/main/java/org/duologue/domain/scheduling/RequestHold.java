package org.duologue.domain.scheduling;

/** What a booking request does with the times that it proposes, while it waits for an answer (B23). */
public enum RequestHold {
    /** Nothing: others may still book them. */
    SOFT,
    /** They are kept for the one who asks. */
    HARD
}
