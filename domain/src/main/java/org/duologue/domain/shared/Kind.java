package org.duologue.domain.shared;

/** What sort of "no" a {@link Refusal} is. An adapter maps each kind to its protocol in one exhaustive switch. */
public enum Kind {
    /** The input can never be accepted as it is; the evidence names the field or value. */
    INVALID,
    /** The actor is known and may see the thing, but may not do this with it. */
    FORBIDDEN,
    /** There is no such thing, or the actor may not know that there is. */
    NOT_FOUND,
    /** The state of the world stands against it: a taken time, a spent balance, a switched-off feature. */
    CONFLICT,
    /** The thing changed since the actor looked at it; looking again and repeating may succeed. */
    STALE,
    /** It was possible, and its deadline has passed. */
    TOO_LATE,
    /** It needs credits or money that are not there. */
    PAYMENT_NEEDED
}
