package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Credits reserved for something that is not decided yet.
 *
 * @param expiresAt the first instant at which it has timed out
 * @param slices the very credits, in spending order
 * @param number of the command that made it
 */
public record Hold(HoldId id, Instant expiresAt, List<Slice> slices, HoldStatus status, long number) {

    public Hold {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(status, "status");
        slices = List.copyOf(slices);
    }

    /** Whether it has not ended. */
    boolean isOpen() {
        return status == HoldStatus.OPEN;
    }

    Hold ended(HoldStatus how) {
        return new Hold(id, expiresAt, slices, how, number);
    }
}
