package org.duologue.domain.wallet;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.duologue.domain.shared.RenewalPolicy;

/** How a wallet begins, as plain data. */
public record Opening(Optional<RenewalPolicy> policy, ZoneId zone, Instant start, ExpiredRefund expiredRefund) {

    /** A fresh wallet. */
    public Wallet open() {
        return Wallet.open(
                new WalletId(Purse.named("wallet")),
                new WalletOwner.OfMember(Purse.named("member")),
                policy,
                zone,
                expiredRefund,
                start);
    }
}
