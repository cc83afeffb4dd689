package org.duologue.domain.wallet;

/** On whose account a refund is. */
public enum RefundCause {
    /** The student changed their mind. A credit that was reissued once is not reissued again. */
    STUDENT,
    /** A coach, an admin or the system: the student did nothing wrong. */
    OTHERS
}
