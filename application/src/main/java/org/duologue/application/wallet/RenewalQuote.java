package org.duologue.application.wallet;

import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.RenewalPolicy;
import org.duologue.domain.wallet.PolicyQuote;

/**
 * What a change of the renewal would do (F2).
 *
 * @param change from what to what, and when; empty if it would be refused
 * @param same whether what comes next is that already, so that nothing would change
 * @param refusal what doing it now would answer; empty: it would succeed
 */
public record RenewalQuote(Optional<PolicyQuote> change, boolean same, Optional<Refusal> refusal) {

    /** The policy from then on, if it would change. */
    public Optional<RenewalPolicy> after() {
        return change.map(PolicyQuote::after);
    }

    /** From when on it would hold. */
    public Optional<Instant> from() {
        return change.map(PolicyQuote::from);
    }
}
