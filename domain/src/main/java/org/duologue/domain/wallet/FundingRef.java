package org.duologue.domain.wallet;

import java.util.Objects;
import java.util.UUID;

/** What credits were spent on, opaque to the wallet; funded at most once. */
public record FundingRef(UUID value) {

    public FundingRef {
        Objects.requireNonNull(value, "value");
    }

    /** The text a record has by itself, written out: what commands say is made of it, and a record's own is slow. */
    @Override
    public String toString() {
        return "FundingRef[value=" + value + "]";
    }
}
