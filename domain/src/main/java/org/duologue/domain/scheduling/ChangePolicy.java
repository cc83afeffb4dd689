package org.duologue.domain.scheduling;

import java.time.Duration;

/**
 * Until when a student can change a session: as long as {@code now <= start - notice}, in elapsed time (B4).
 *
 * @param cancelNotice zero or more
 * @param rescheduleNotice zero or more
 */
public record ChangePolicy(Duration cancelNotice, Duration rescheduleNotice) {

    public ChangePolicy {
        if (cancelNotice.isNegative() || rescheduleNotice.isNegative()) {
            throw new IllegalArgumentException("notices are not negative: " + cancelNotice + ", " + rescheduleNotice);
        }
    }
}
