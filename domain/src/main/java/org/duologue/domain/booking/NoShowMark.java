package org.duologue.domain.booking;

import java.time.Instant;
import java.util.Objects;
import org.duologue.domain.people.MemberId;

/**
 * Who did not come to a session, as it was last said.
 *
 * @param firstAt when anything of the kind was first said; corrections are counted from here
 * @param as in what standing; never that of the student
 * @param creditsBack how many credits came back; 0 unless the coach did not come
 */
public record NoShowMark(Absent absent, Instant firstAt, Instant at, MemberId by, ActingAs as, int creditsBack) {

    public NoShowMark {
        Objects.requireNonNull(absent, "absent");
        Objects.requireNonNull(firstAt, "firstAt");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        if (Objects.requireNonNull(as, "as") == ActingAs.STUDENT) {
            throw new IllegalArgumentException("a student does not say who came");
        }
        if (creditsBack < 0 || (creditsBack > 0 && absent != Absent.COACH)) {
            throw new IllegalArgumentException("credits come back for a coach no-show only: " + creditsBack);
        }
    }

    /** The last instant at which it can be corrected (B28). */
    public Instant correctableUntil() {
        return firstAt.plus(NoShowRules.CORRECTABLE);
    }
}
