package org.duologue.application.wallet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.RenewalPolicy;
import org.duologue.domain.wallet.LotSource;
import org.duologue.domain.wallet.WalletId;
import org.duologue.domain.wallet.WalletOwner;

/**
 * A wallet at one moment.
 *
 * @param owner whose it is
 * @param at the moment
 * @param lots those that still have something to spend, in spending order
 * @param renewal how free credits renew now; empty: they never did
 * @param pending how they will from the next renewal on, if that was changed
 * @param nextRenewalAt when the next free slots come; empty if none will
 * @param renewalAmount how many then
 * @param endingAtRenewal how many of the available credits end at that moment if unused
 */
public record WalletView(
        WalletId id,
        WalletOwner owner,
        Instant at,
        int available,
        int held,
        List<LotView> lots,
        Optional<RenewalPolicy> renewal,
        Optional<RenewalPolicy> pending,
        Optional<Cycle> cycle,
        Optional<Instant> nextRenewalAt,
        int renewalAmount,
        int endingAtRenewal) {

    /**
     * Credits that came together.
     *
     * @param expiresAt the first instant at which they can no longer be spent; empty: no end
     */
    public record LotView(
            int number, LotSource source, int amount, int available, Instant since, Optional<Instant> expiresAt) {}
}
