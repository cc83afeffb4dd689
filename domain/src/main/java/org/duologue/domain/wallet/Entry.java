package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the ledger; it never changes.
 *
 * @param seq 1 for the first, without gaps
 * @param lot the lot's number; 0 for {@link EntryKind#PERIOD_SKIPPED}
 * @param amount at least 1; 0 for {@link EntryKind#PERIOD_SKIPPED}
 * @param balance what is available after it
 * @param effectiveAt when it took effect
 * @param recordedAt when it was written, at or after that
 * @param by who caused it; empty: time alone
 * @param about what it was spent on or held for; empty: nothing in particular
 * @param reason in the causer's words; may be empty
 */
public record Entry(
        long seq,
        EntryKind kind,
        int lot,
        int amount,
        int balance,
        Instant effectiveAt,
        Instant recordedAt,
        Optional<UUID> by,
        Optional<UUID> about,
        String reason) {

    public Entry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(effectiveAt, "effectiveAt");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(reason, "reason");
    }

    /** By how much it changes what is available, with its sign. */
    public int change() {
        return switch (kind) {
            case GRANT, RELEASE, REFUND -> amount;
            case SPEND, HOLD, EXPIRE, CARRY_OUT, TRANSFER_OUT -> -amount;
            case CAPTURE, PERIOD_SKIPPED -> 0;
        };
    }
}
