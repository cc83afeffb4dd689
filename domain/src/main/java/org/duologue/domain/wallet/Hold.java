package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Credits reserved for something that is not decided yet.
 *
 * @param expiresAt the first instant at which it has timed out
 * @param slices the very credits, in spending order
 */
public record Hold(HoldId id, Instant expiresAt, List<Slice> slices, HoldStatus status) {

    public Hold {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(status, "status");
        slices = List.copyOf(slices);
    }

    Hold ended(HoldStatus how) {
        return new Hold(id, expiresAt, slices, how);
    }
}
