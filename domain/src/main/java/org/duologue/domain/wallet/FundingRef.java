package org.duologue.domain.wallet;

import java.util.Objects;
import java.util.UUID;

/** What credits were spent on, opaque to the wallet; funded at most once. */
public record FundingRef(UUID value) {

    public FundingRef {
        Objects.requireNonNull(value, "value");
    }
}
