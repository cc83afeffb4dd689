package org.duologue.domain.wallet;

import java.util.Objects;
import java.util.UUID;

/** The identity of a wallet. */
public record WalletId(UUID value) {

    public WalletId {
        Objects.requireNonNull(value, "value");
    }
}
