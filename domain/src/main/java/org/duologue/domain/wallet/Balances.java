package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the values of a wallet add up to. */
public sealed interface Balances permits Wallet.State {

    /** All lots, by number. */
    List<Lot> lots();

    /** All entries, by seq. */
    List<Entry> entries();

    /** Where it stands in its schedule; empty: it has none. */
    Optional<Renewal> renewal();

    /** Since when it is closed. */
    Optional<Instant> closedAt();

    /** What can be spent, as of {@link Wallet.State#asOf()}. */
    default int available() {
        return lots().stream().mapToInt(Lot::available).sum();
    }

    /** What is reserved. */
    default int held() {
        return lots().stream().mapToInt(Lot::held).sum();
    }

    /** The lots with something to spend, in spending order. */
    default List<Lot> usable() {
        return lots().stream()
                .filter(lot -> lot.available() > 0)
                .sorted(Lot.SPENDING_ORDER)
                .toList();
    }

    /** When the next allocation comes; empty: none will. */
    default Optional<Instant> nextRenewalAt() {
        return closedAt().isPresent() ? Optional.empty() : renewal().flatMap(Renewal::nextBoundary);
    }

    /** What was available at a past instant, from the entries. */
    default int availableAt(Instant past) {
        return entries().stream()
                .filter(entry -> !entry.effectiveAt().isAfter(past))
                .mapToInt(Entry::change)
                .sum();
    }
}
