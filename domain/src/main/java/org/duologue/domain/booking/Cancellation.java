package org.duologue.domain.booking;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Reason;

/**
 * How a session was cancelled.
 *
 * @param as in what standing
 * @param refunded whether what it was paid with came back
 */
public record Cancellation(Instant at, MemberId by, ActingAs as, Reason reason, boolean refunded) {

    public Cancellation {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(as, "as");
        Objects.requireNonNull(reason, "reason");
    }

    /** For which reason the credits stay used, where whoever cancelled, not the student, chose so. */
    public Optional<Reason> keptFor() {
        return as == ActingAs.STUDENT || refunded ? Optional.empty() : Optional.of(reason);
    }
}
