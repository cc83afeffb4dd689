package org.duologue.domain.scheduling;

/** Why an external calendar could not be read. */
public enum ReadFailure {
    /** Nobody answers at that address. */
    NOT_REACHED,
    /** The answer took too long. */
    TIMED_OUT,
    /** The address, or one it leads to, is none of the public web. */
    NOT_ALLOWED,
    /** It leads to another address, and that to another, and so on. */
    TOO_MANY_REDIRECTS,
    /** The other side says that there is nothing, or that one may not have it. */
    REFUSED,
    /** It is longer than a calendar may be. */
    TOO_LARGE,
    /** What is there is no calendar. */
    NOT_A_CALENDAR,
    /** It has more entries, or entries that repeat more often, than a calendar may have. */
    TOO_MUCH
}
