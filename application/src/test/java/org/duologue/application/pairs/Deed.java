package org.duologue.application.pairs;

/** What can be done, or happen, in a history. */
enum Deed {
    BOOK,
    BOOK_SEVERAL,
    ASK,
    CONFIRM,
    DECLINE,
    WITHDRAW,
    MOVE,
    CANCEL,
    PAUSE,
    RESUME,
    /** Credits go from the pool to the student. */
    TRANSFER,
    /** The coach decides about sessions from now on, or not any more. */
    SWITCH,
    /** A millisecond before the next free slots come or some credits end, used or not, then, or a millisecond after. */
    TO_CHANGE,
    /** The same about the last instant at which a session can be cancelled with its credits. */
    TO_DEADLINE,
    /** The same about the end of an open request. */
    TO_ANSWER,
    /** Some hours. */
    WAIT
}
