package org.duologue.application.wallet.spi;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.wallet.Renewal;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;
import org.duologue.domain.wallet.WalletOwner;

/**
 * What a wallet has, as it was settled last, without its lots.
 *
 * @param nextEventAt nothing happens to it by time alone before that; empty: nothing ever will
 * @param renewal how the next allocation comes; empty: none will
 */
public record WalletBalance(
        WalletId id,
        WalletOwner owner,
        int available,
        int held,
        Optional<Instant> nextEventAt,
        Optional<Renewal> renewal) {

    public WalletBalance {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(nextEventAt, "nextEventAt");
        Objects.requireNonNull(renewal, "renewal");
    }

    /** What is in it. */
    public static WalletBalance of(Wallet.State wallet) {
        return new WalletBalance(
                wallet.id(),
                wallet.owner(),
                wallet.available(),
                wallet.held(),
                wallet.nextEventAt(),
                wallet.renewal().filter(renewal -> wallet.nextRenewalAt().isPresent()));
    }

    /** Whether it is no longer so at the instant. */
    public boolean isDueAt(Instant now) {
        return nextEventAt.filter(at -> !at.isAfter(now)).isPresent();
    }
}
