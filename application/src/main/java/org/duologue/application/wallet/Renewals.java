package org.duologue.application.wallet;

import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.RenewalPolicy;
import org.duologue.domain.wallet.Cause;
import org.duologue.domain.wallet.PolicyQuote;
import org.duologue.domain.wallet.Renewal;
import org.duologue.domain.wallet.Wallet;

/** Changes how wallets renew, one at a time, and says beforehand what that does. */
public final class Renewals {

    private Renewals() {}

    /** Whether what comes next is that already: then a change would only move the anchor, or grant once more. */
    public static boolean isSame(Wallet.State settled, RenewalPolicy policy) {
        return settled.renewal().map(Renewal::nextPolicy).filter(policy::equals).isPresent();
    }

    /**
     * Changes the renewal of a wallet that does not renew like this already.
     *
     * @return whether it did not
     */
    public static boolean change(Wallet wallet, CommandId id, RenewalPolicy policy, Cause cause, Instant now) {
        if (isSame(wallet.at(now), policy) && wallet.state().closedAt().isEmpty()) {
            return false;
        }
        wallet.changePolicy(id, policy, cause, now);
        return true;
    }

    /** What the change would do, or be refused for. */
    public static RenewalQuote quote(Wallet wallet, RenewalPolicy policy, Instant now) {
        boolean same = isSame(wallet.at(now), policy);
        try {
            return new RenewalQuote(Optional.of(PolicyQuote.of(wallet, policy, now)), same, Optional.empty());
        } catch (Refused refused) {
            return new RenewalQuote(Optional.empty(), same, Optional.of(refused.refusal()));
        }
    }
}
