package org.duologue.domain.booking;

/** What becomes of a session's credits; carried out by whoever knows the wallets. */
public enum CreditEffect {
    /** They stay where they are. */
    NONE,
    /** They come back. */
    BACK,
    /** They had come back, and are used once more. */
    AGAIN;

    /** When it is said of a session that this person did not come, after it was said of that one. */
    static CreditEffect of(Absent before, Absent after) {
        boolean were = before == Absent.COACH;
        boolean are = after == Absent.COACH;
        if (were == are) {
            return NONE;
        }
        return are ? BACK : AGAIN;
    }
}
