package org.duologue.domain.wallet;

/** What the owner of a lot has been told of it; it only ever moves on. */
public enum Announced {
    /** Nothing yet. */
    NOTHING,
    /** That it came. */
    ARRIVAL,
    /** That it ends soon. */
    END
}
