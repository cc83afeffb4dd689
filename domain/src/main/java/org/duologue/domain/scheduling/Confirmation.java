package org.duologue.domain.scheduling;

/** How a session comes about. */
public enum Confirmation {
    /** It is booked at once (S2.18). */
    INSTANT,
    /** The coach decides first (S2.19). */
    REQUEST;

    /**
     * How a session of an appointment that says this comes about with a coach (S2.19): by request as soon as one of the
     * two says so.
     *
     * @param confirming whether the coach confirms every session
     */
    public Confirmation with(boolean confirming) {
        return confirming ? REQUEST : this;
    }
}
