package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the values of a wallet add up to. */
public sealed interface Balances permits Wallet.State {

    /** What of its past is here besides all that is open; empty: all of it. */
    Optional<Recall> recall();

    /** The lots, by number. */
    List<Lot> lots();

    /** The entries, by seq. */
    List<Entry> entries();

    /** The holds, in the order in which they were made. */
    List<Hold> holds();

    /** What was paid for, in the order in which it was. */
    List<Funding> fundings();

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

    /** The lot of this number, if it is here. */
    default Optional<Lot> lot(int number) {
        return lots().stream().filter(lot -> lot.number() == number).findFirst();
    }

    /** When the next allocation comes; empty: none will. */
    default Optional<Instant> nextRenewalAt() {
        return closedAt().isPresent() ? Optional.empty() : renewal().flatMap(Renewal::nextBoundary);
    }

    /** What time does to it next: the end of a hold or of credits, or the next allocation; empty: nothing. */
    default Optional<Instant> nextEventAt() {
        Stream<Instant> timeOuts = holds().stream().filter(Hold::isOpen).map(Hold::expiresAt);
        Stream<Instant> ends =
                lots().stream().filter(lot -> lot.available() > 0).flatMap(lot -> lot.expiresAt().stream());
        return Stream.of(timeOuts, ends, nextRenewalAt().stream())
                .flatMap(instants -> instants)
                .min(Comparator.naturalOrder());
    }

    /**
     * Nobody needs to look at it before that: what time does to it next, or when its owner is to be told something;
     * empty: never.
     */
    default Optional<Instant> nextLookAt() {
        Stream<Instant> announcements = lots().stream().flatMap(lot -> Announcing.dueAt(lot).stream());
        return Stream.concat(announcements, nextEventAt().stream()).min(Comparator.naturalOrder());
    }

    /** Whether something was spent on it, as far as that is known here. */
    default boolean isFunded(FundingRef ref) {
        return fundings().stream().anyMatch(funding -> funding.ref().equals(ref));
    }

    /** What was spent on it; a mistake if not all of the past is here, and this was not asked for. */
    default Optional<Funding> funding(FundingRef ref) {
        if (!isFunded(ref)) {
            Recall.require(recall(), asked -> asked.fundings().contains(ref), ref);
        }
        return fundings().stream().filter(funding -> funding.ref().equals(ref)).findFirst();
    }

    /** What was available at a past instant, from the entries; a mistake if not all of them are here. */
    default int availableAt(Instant past) {
        Recall.require(recall(), asked -> false, "its past");
        return entries().stream()
                .filter(entry -> !entry.effectiveAt().isAfter(past))
                .mapToInt(Entry::change)
                .sum();
    }
}
