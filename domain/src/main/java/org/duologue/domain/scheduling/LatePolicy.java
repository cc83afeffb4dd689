package org.duologue.domain.scheduling;

/** What a student may still do after the cutoff (B5). Coaches and admins are exempt. */
public enum LatePolicy {
    /** Nothing. */
    BLOCK,
    /** It is allowed, and nothing comes back. */
    FORFEIT,
    /** Ask: a coach or an admin decides on an exception. */
    ASK
}
