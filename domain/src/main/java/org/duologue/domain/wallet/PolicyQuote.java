package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.shared.RenewalPolicy;

/**
 * What a change of the renewal would do.
 *
 * @param before the policy of now
 * @param after the policy from then on
 * @param from when it begins: the next boundary, or at once where there is none
 * @param atOnce whether it begins at once, with an allocation
 * @param next when the allocation after that one comes; empty: none will
 */
public record PolicyQuote(
        RenewalPolicy before, RenewalPolicy after, Instant from, boolean atOnce, Optional<Instant> next) {

    public PolicyQuote {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(next, "next");
    }

    /** What a change of the renewal now would do; refused as the change would be. Changes nothing. */
    public static PolicyQuote of(Wallet wallet, RenewalPolicy policy, Instant at) {
        WalletBooks books = WalletBooks.settled(wallet.state(), at);
        Optional<Renewal> before = books.renewal();
        Life.changePolicy(books, policy, Cause.TIME);
        Renewal changed = books.renewal().orElseThrow();
        RenewalPolicy now = before.orElseThrow().schedule().policy();
        Optional<Instant> boundary = before.orElseThrow().nextBoundary();
        return boundary.map(start -> new PolicyQuote(
                        now, policy, start, false, changed.pastBoundary().nextBoundary()))
                .orElseGet(() -> new PolicyQuote(now, policy, books.asOf(), true, changed.nextBoundary()));
    }
}
