package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Credits on their way from one wallet to another: they stay what they are. */
record Parcel(Category category, int amount, int priority, Optional<Instant> expiresAt) {

    Parcel {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }

    static Parcel of(Lot lot, int amount) {
        return new Parcel(lot.category(), amount, lot.priority(), lot.expiresAt());
    }

    boolean isLike(Parcel other) {
        return category == other.category && priority == other.priority && expiresAt.equals(other.expiresAt);
    }

    Parcel and(Parcel other) {
        return new Parcel(category, amount + other.amount, priority, expiresAt);
    }
}
