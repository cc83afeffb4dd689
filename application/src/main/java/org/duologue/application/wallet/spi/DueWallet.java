package org.duologue.application.wallet.spi;

import java.time.Instant;
import java.util.Objects;
import org.duologue.domain.wallet.WalletId;

/**
 * A wallet to look at.
 *
 * @param at since when; in whole milliseconds
 */
public record DueWallet(WalletId id, Instant at) {

    public DueWallet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
    }
}
