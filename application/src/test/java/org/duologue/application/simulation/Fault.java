package org.duologue.application.simulation;

/** What goes wrong, and how often: in so many of a thousand chances. */
public enum Fault {
    /** A server dies at a call of a port: what was staged is gone, and the client hears nothing. */
    CRASH(4),
    /** The database is gone just before the commit. */
    LOST_BEFORE_COMMIT(30),
    /** The commit has come through, its answer has not. */
    ANSWER_LOST(40),
    /** A call takes so long that everybody else gets on meanwhile. */
    SLOW(6),
    /** The mail server does not take a mail. */
    MAIL_NOT_TAKEN(150),
    /** The mail server has taken a mail, but nobody here learns of it. */
    MAIL_ANSWER_LOST(100),
    /** A server's clock is set, forwards or backwards by minutes. */
    CLOCK_SET(3),
    /** Everything stands still for months; the chance comes once in some hundred steps. */
    MONTHS_PASS(60),
    /** Somebody clicks twice, and two servers get the command. */
    CLICKED_TWICE(120),
    /** An old command arrives once more, after others. */
    ARRIVES_LATE(120);

    private final int perThousand;

    Fault(int perThousand) {
        this.perThousand = perThousand;
    }

    int perThousand() {
        return perThousand;
    }
}
